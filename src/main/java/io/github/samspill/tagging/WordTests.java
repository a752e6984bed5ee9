package io.github.samspill.tagging;

import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions that patterns ask of a single word, each numbered once however many patterns ask
 * it: "is it one of these words, stems and open words?".
 */
final class WordTests {
  /** A word that fits one of these, and its place in the clause. */
  private record Question(Set<Pattern> singles, boolean opening, boolean closing) {}

  /** The test that every word passes. */
  static final int ANY = 0;

  private final Map<Question, Integer> numbers = new HashMap<>();
  private final BitSet ofOpenings = new BitSet();
  private final BitSet ofClosings = new BitSet();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byStem = new HashMap<>();
  private final Map<String, BitSet> byStart = new HashMap<>();
  private final Map<String, BitSet> byEnd = new HashMap<>();
  private final Map<String, BitSet> byPart = new HashMap<>();

  /**
   * The number of the test that a word passes when it fits one of these patterns of one word.
   *
   * @param opening whether the word must begin a clause too
   * @param closing whether it must end one
   */
  int numberOf(List<Pattern> singles, boolean opening, boolean closing) {
    Question question = new Question(new LinkedHashSet<>(singles), opening, closing);
    Integer known = numbers.get(question);
    if (known != null) {
      return known;
    }
    int number = numbers.size() + 1;
    numbers.put(question, number);
    ofOpenings.set(number, opening);
    ofClosings.set(number, closing);
    singles.forEach(single -> index(single, number));
    return number;
  }

  /**
   * The numbers of all tests that the word passes.
   *
   * @param closing whether it ends a clause
   */
  BitSet passedBy(Token token, boolean closing) {
    BitSet passed = new BitSet();
    passed.set(ANY);
    String word = token.word();
    add(passed, byWord.get(word));
    add(passed, byStem.get(token.stem()));
    for (int i = 1; i <= word.length(); i++) {
      add(passed, byStart.get(word.substring(0, i)));
      add(passed, byEnd.get(word.substring(word.length() - i)));
    }
    byPart.forEach(
        (part, tests) -> {
          if (word.contains(part)) {
            passed.or(tests);
          }
        });
    if (token.before() == Border.NONE) {
      passed.andNot(ofOpenings);
    }
    if (!closing) {
      passed.andNot(ofClosings);
    }
    return passed;
  }

  private void index(Pattern single, int number) {
    if (single instanceof Pattern.Word word) {
      put(byWord, word.word(), number);
    } else if (single instanceof Pattern.Stem stem) {
      put(byStem, stem.stem(), number);
    } else if (single instanceof Pattern.Open open) {
      Map<String, BitSet> index = !open.openStart() ? byStart : open.openEnd() ? byPart : byEnd;
      put(index, open.part(), number);
    } else {
      throw new IllegalArgumentException("no pattern of one word: " + single);
    }
  }

  /** Whether a pattern is a test of one word. */
  static boolean isSingle(Pattern pattern) {
    return pattern instanceof Pattern.Word
        || pattern instanceof Pattern.Stem
        || pattern instanceof Pattern.Open;
  }

  /** The options of a choice, those of choices within it too. */
  static List<Pattern> flat(Pattern.Choice choice) {
    List<Pattern> flat = new ArrayList<>();
    for (Pattern option : choice.options()) {
      if (option instanceof Pattern.Choice inner) {
        flat.addAll(flat(inner));
      } else {
        flat.add(option);
      }
    }
    return flat;
  }

  private static void put(Map<String, BitSet> index, String key, int number) {
    index.computeIfAbsent(key, unused -> new BitSet()).set(number);
  }

  private static void add(BitSet passed, BitSet tests) {
    if (tests != null) {
      passed.or(tests);
    }
  }
}
