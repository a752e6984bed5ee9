package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import java.util.ArrayList;
import java.util.Collections;
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

  /** How many words of each category a text has. */
  List<Integer> in(Speech speech) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(categories.size(), 0));
    for (Token token : speech.tokens()) {
      for (int category : ofWord.getOrDefault(token.word(), List.of())) {
        counts.set(category, counts.get(category) + 1);
      }
    }
    return counts;
  }
}
