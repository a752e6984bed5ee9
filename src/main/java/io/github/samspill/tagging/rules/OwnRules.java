package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A rule file of the user's, read but not yet understood, so that it can go where the file does
 * not.
 *
 * @param file the file's name, for messages
 * @param yaml what it holds
 */
public record OwnRules(String file, String yaml) implements Serializable {
  private static final int LARGEST_FILE = 10_000_000;

  /**
   * Reads rule files.
   *
   * @param paths files, and folders whose YAML files are taken at any depth, by name
   * @throws BadInput when a file is too large, or no text in UTF-8
   * @throws IOException when a file cannot be had
   */
  public static List<OwnRules> read(List<Path> paths) throws BadInput, IOException {
    List<OwnRules> own = new ArrayList<>();
    for (Path file : files(paths)) {
      own.add(new OwnRules(file.toString(), text(file)));
    }
    return List.copyOf(own);
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(OwnRules::isYaml).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static String text(Path file) throws BadInput, IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new BadInput(
          Problem.in(
              file.toString(),
              "the file has " + Files.size(file) + " bytes",
              "a rule file of at most " + LARGEST_FILE,
              "check that this is the right file"));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadInput(
          Problem.in(
              file.toString(),
              "the bytes are no text in UTF-8",
              "a rule file as the README describes",
              "save it as UTF-8"));
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
