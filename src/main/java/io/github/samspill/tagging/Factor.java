package io.github.samspill.tagging;

import java.util.Map;

/**
 * One therapeutic factor that turns are tagged with. Which there are is said by the rule files.
 *
 * @param id the name in rules and reports, such as {@code interpersonal-learning}
 * @param names its name by language ({@code nb}, {@code nn}, {@code en})
 */
public record Factor(String id, Map<String, String> names) {
  /** Copies the names. */
  public Factor {
    names = Map.copyOf(names);
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("a factor's id is lower-case ASCII: " + id);
    }
  }

  /** The name in files, such as {@code interpersonal_learning}. */
  public String column() {
    return id.replace('-', '_');
  }

  /** The name in a language, else its id. */
  public String name(String language) {
    return names.getOrDefault(language, id);
  }
}
