package io.github.samspill.tagging;

import java.util.List;

/**
 * Words that carry grammar rather than matter, by category.
 *
 * @param categories the categories' names
 * @param patterns for each category, the pattern of any of its words
 */
public record FunctionWords(List<String> categories, List<Pattern> patterns) {
  /** No words in no categories. */
  public static final FunctionWords NONE = new FunctionWords(List.of(), List.of());

  /** Copies the lists. */
  public FunctionWords {
    categories = List.copyOf(categories);
    patterns = List.copyOf(patterns);
    if (categories.size() != patterns.size()) {
      throw new IllegalArgumentException("each category has its pattern");
    }
  }
}
