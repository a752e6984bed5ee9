package io.github.samspill.tagging;

import io.github.samspill.language.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
  private final Map<String, int[]> byWord = new HashMap<>();
  private final Map<String, int[]> byStem = new HashMap<>();
  private final Map<String, int[]> byStart = new HashMap<>();
  private final Map<String, int[]> byEnd = new HashMap<>();
  private final Map<String, int[]> byPart = new HashMap<>();

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

  /** Numbers all tests of a pattern; later no test is new. */
  void register(Pattern pattern) {
    register(pattern, false, false);
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

  /** The test that a word passes that a whole pattern is of; none where it may take several. */
  int[] ofWhole(Pattern pattern) {
    return ofWhole(pattern, false, false);
  }

  private int[] ofWhole(Pattern pattern, boolean opening, boolean closing) {
    if (pattern instanceof Pattern.Opening first) {
      return ofWhole(first.part(), true, closing);
    }
    if (pattern instanceof Pattern.Closing last) {
      return ofWhole(last.part(), opening, true);
    }
    boolean one =
        pattern instanceof Pattern.Choice choice
            ? options(choice).others().isEmpty()
            : isSingle(pattern);
    return one ? new int[] {of(pattern, opening, closing)} : new int[0];
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

  /**
   * The numbers of all tests that a word passes.
   *
   * @param opening whether it begins a clause
   * @param closing whether it ends one
   */
  BitSet passedBy(Form form, boolean opening, boolean closing) {
    BitSet passed = new BitSet();
    passed.set(ANY);
    String word = form.word();
    add(passed, byWord.get(word));
    add(passed, byStem.get(form.stem()));
    for (int i = 1; i <= word.length(); i++) {
      add(passed, byStart.get(word.substring(0, i)));
      add(passed, byEnd.get(word.substring(word.length() - i)));
    }
    for (Map.Entry<String, int[]> part : byPart.entrySet()) {
      if (word.contains(part.getKey())) {
        add(passed, part.getValue());
      }
    }
    if (!opening) {
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
      Map<String, int[]> index = !open.openStart() ? byStart : open.openEnd() ? byPart : byEnd;
      put(index, open.part(), number);
    } else {
      throw new IllegalArgumentException("no pattern of one word: " + single);
    }
  }

  /** Adds a test to those of a key: a row that begins with how many there are. */
  private static void put(Map<String, int[]> index, String key, int number) {
    int[] known = index.get(key);
    if (known == null) {
      known = new int[4];
      index.put(key, known);
    } else if (known[0] + 1 == known.length) {
      known = Arrays.copyOf(known, 2 * known.length);
      index.put(key, known);
    }
    known[++known[0]] = number;
  }

  private static void add(BitSet passed, int[] tests) {
    if (tests != null) {
      for (int i = 1; i <= tests[0]; i++) {
        passed.set(tests[i]);
      }
    }
  }
}
