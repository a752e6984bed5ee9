package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word-list dictionary as LIWC keeps it.
 *
 * @param terms the terms of each category, in the order of the file, each once
 * @param repeated how many entries were there before
 */
public record Dictionary(Map<String, List<String>> terms, int repeated) {

  /**
   * Reads a dictionary: comma-separated with categories as columns ({@code .dicx}, LIWC-22), or
   * tab-separated with numbered categories ({@code .dic}, LIWC 2001 to 2015).
   *
   * @param file the file's name, whose ending tells the form
   * @throws BadInput with every line that is wrong
   */
  public static Dictionary of(String text, String file) throws BadInput {
    return file.toLowerCase(Locale.ROOT).endsWith(".dicx")
        ? DicxFile.read(text, file)
        : DicFile.read(text, file);
  }

  /** The names of the categories, in the order of the file. */
  public List<String> categories() {
    return List.copyOf(terms.keySet());
  }

  /** The category of this name, whatever its case. */
  public Optional<String> category(String name) {
    return terms.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
  }
}
