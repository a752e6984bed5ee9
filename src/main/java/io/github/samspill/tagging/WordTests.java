package io.github.samspill.tagging;

import io.github.samspill.tagging.TestIndex.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The questions that patterns ask of a single word, each numbered once where patterns share it: "is
 * it one of these words, stems and open words?".
 */
final class WordTests {
  /** The test that every word passes. */
  static final int ANY = 0;

  /**
   * The options of a choice, those of choices within it too.
   *
   * @param singles those of one word
   * @param others those of several
   */
  record Options(List<Pattern> singles, List<Pattern> others) {
    boolean hasSingles() {
      return !singles.isEmpty();
    }
  }

  private final List<List<Pattern>> singles = new ArrayList<>();
  // A named set is one and the same object wherever it is named, and is taken apart once.
  private final IdentityHashMap<Pattern.Choice, Options> options = new IdentityHashMap<>();
  private final IdentityHashMap<Pattern, int[]> ofPattern = new IdentityHashMap<>();
  private final BitSet ofOpenings = new BitSet();
  private final BitSet ofClosings = new BitSet();
  private final TestIndex.Builder index = new TestIndex.Builder();

  /** The tests of some patterns, all of them numbered. */
  static WordTests of(List<Pattern> patterns) {
    WordTests tests = new WordTests();
    for (Pattern pattern : patterns) {
      tests.register(pattern, false, false);
    }
    return tests;
  }

  /** Which of them words pass. */
  TestIndex index() {
    return index.build(size(), ofOpenings, ofClosings);
  }

  /** How many tests there are, numbered from 0. */
  int size() {
    return singles.size() + 1;
  }

  /** The words, stems and open words of which a test wants one. */
  List<Pattern> singles(int test) {
    return singles.get(test - 1);
  }

  /**
   * The number of the test that a word passes when it fits a pattern of one word, or one of those
   * of a choice.
   *
   * @param opening whether the word must begin a clause too
   * @param closing whether it must end one
   */
  int of(Pattern pattern, boolean opening, boolean closing) {
    int[] known = ofPattern.computeIfAbsent(pattern, unused -> new int[4]);
    int at = (opening ? 1 : 0) + (closing ? 2 : 0);
    if (known[at] == ANY) {
      known[at] = number(pattern, opening, closing);
    }
    return known[at];
  }

  private int number(Pattern pattern, boolean opening, boolean closing) {
    List<Pattern> own =
        pattern instanceof Pattern.Choice choice ? options(choice).singles() : List.of(pattern);
    singles.add(own);
    int number = singles.size();
    ofOpenings.set(number, opening);
    ofClosings.set(number, closing);
    for (Pattern single : own) {
      index(single, number);
    }
    return number;
  }

  private void register(Pattern pattern, boolean opening, boolean closing) {
    if (pattern instanceof Pattern.Opening first) {
      register(first.part(), true, closing);
    } else if (pattern instanceof Pattern.Closing last) {
      register(last.part(), opening, true);
    } else if (pattern instanceof Pattern.Maybe maybe) {
      register(maybe.part(), false, false);
    } else if (pattern instanceof Pattern.Sequence sequence) {
      List<Pattern> parts = sequence.parts();
      for (int i = 0; i < parts.size(); i++) {
        register(parts.get(i), opening && i == 0, closing && i == parts.size() - 1);
      }
    } else if (pattern instanceof Pattern.Choice choice) {
      if (options(choice).hasSingles()) {
        of(choice, opening, closing);
      }
      options(choice).others().forEach(option -> register(option, opening, closing));
    } else if (isSingle(pattern)) {
      of(pattern, opening, closing);
    }
  }

  /** Whether a pattern always takes one word, which passes one test. */
  boolean isOfOneWord(Pattern pattern) {
    if (pattern instanceof Pattern.Opening first) {
      return isOfOneWord(first.part());
    }
    if (pattern instanceof Pattern.Closing last) {
      return isOfOneWord(last.part());
    }
    return pattern instanceof Pattern.Choice choice
        ? options(choice).others().isEmpty()
        : isSingle(pattern);
  }

  /** The options of a choice. */
  Options options(Pattern.Choice choice) {
    Options known = options.get(choice);
    if (known == null) {
      List<Pattern> singles = new ArrayList<>();
      List<Pattern> others = new ArrayList<>();
      part(choice, singles, others);
      known = new Options(singles, others);
      options.put(choice, known);
    }
    return known;
  }

  private static void part(Pattern.Choice choice, List<Pattern> singles, List<Pattern> others) {
    for (Pattern option : choice.options()) {
      if (option instanceof Pattern.Choice inner) {
        part(inner, singles, others);
      } else {
        (isSingle(option) ? singles : others).add(option);
      }
    }
  }

  private static boolean isSingle(Pattern pattern) {
    return pattern instanceof Pattern.Word
        || pattern instanceof Pattern.Stem
        || pattern instanceof Pattern.Open;
  }

  private void index(Pattern single, int number) {
    if (single instanceof Pattern.Word word) {
      index.add(Kind.WORD, word.word(), number);
    } else if (single instanceof Pattern.Stem stem) {
      index.add(Kind.STEM, stem.stem(), number);
    } else if (single instanceof Pattern.Open open) {
      Kind kind = !open.openStart() ? Kind.START : open.openEnd() ? Kind.PART : Kind.END;
      index.add(kind, open.part(), number);
    } else {
      throw new IllegalArgumentException("no pattern of one word: " + single);
    }
  }
}
