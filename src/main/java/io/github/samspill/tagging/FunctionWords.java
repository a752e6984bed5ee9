package io.github.samspill.tagging;

import io.github.samspill.language.Form;
import java.util.List;
import java.util.Map;

/**
 * Words that carry grammar rather than matter, by category.
 *
 * @param categories the categories' names
 * @param ofWord the categories, by their place in the list, that a word is of; words are lower-case
 *     and normalised as tokens are
 */
public record FunctionWords(List<String> categories, Map<String, List<Integer>> ofWord) {
  /** No words in no categories. */
  public static final FunctionWords NONE = new FunctionWords(List.of(), Map.of());

  /** Copies the collections. */
  public FunctionWords {
    categories = List.copyOf(categories);
    ofWord = Map.copyOf(ofWord);
  }

  /** The categories that a form is of, by their place in the list. */
  List<Integer> of(Form form) {
    return ofWord.getOrDefault(form.word(), List.of());
  }
}
