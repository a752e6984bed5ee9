package io.github.samspill.tagging;

import io.github.samspill.language.FormTable;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of the words seen so far; each form is looked at once for each place in a clause. */
final class WordClasses {
  private static final int PLACES = 4;
  private static final int MOST = 8_000;

  private final WordTests tests;
  private final int[][] complete;
  private final Anchors anchors;
  private final Map<BitSet, WordClass> byTests = new HashMap<>();
  private final FormTable<WordClass[]> byForm = new FormTable<>(form -> new WordClass[PLACES]);

  /**
   * No words yet.
   *
   * @param complete by test, the patterns that a word completes by passing it
   * @param anchors the anchors of the others
   */
  WordClasses(WordTests tests, int[][] complete, Anchors anchors) {
    this.tests = tests;
    this.complete = complete;
    this.anchors = anchors;
  }

  /** Whether there are so many that they should be begun anew. */
  boolean isFull() {
    return byTests.size() > MOST;
  }

  /** The class of a word. */
  WordClass of(Token token, boolean closing) {
    WordClass[] classes = byForm.of(token.form());
    boolean opening = token.before() != Border.NONE;
    int at = (opening ? 1 : 0) + (closing ? 2 : 0);
    if (classes[at] == null) {
      BitSet passed = tests.passedBy(token.form(), opening, closing);
      classes[at] = byTests.computeIfAbsent(passed, this::make);
    }
    return classes[at];
  }

  private WordClass make(BitSet passed) {
    BitSet needed = new BitSet();
    for (int test = passed.nextSetBit(0); test >= 0; test = passed.nextSetBit(test + 1)) {
      if (anchors.place(test) != Anchors.NONE) {
        needed.set(anchors.place(test));
      }
    }
    return new WordClass(passed, needed, patterns(complete, passed), anchored(passed));
  }

  private int[] anchored(BitSet passed) {
    int[] patterns = patterns(anchors.byTest(), passed);
    int[] pairs = new int[2 * patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      pairs[2 * i] = patterns[i];
      pairs[2 * i + 1] = anchors.rarest(patterns[i]);
    }
    return pairs;
  }

  private static int[] patterns(int[][] byTest, BitSet passed) {
    BitSet patterns = new BitSet();
    for (int test = passed.nextSetBit(0); test >= 0; test = passed.nextSetBit(test + 1)) {
      for (int pattern : byTest[test]) {
        patterns.set(pattern);
      }
    }
    int[] inOrder = new int[patterns.cardinality()];
    int next = -1;
    for (int i = 0; i < inOrder.length; i++) {
      next = patterns.nextSetBit(next + 1);
      inOrder[i] = next;
    }
    return inOrder;
  }

  /** How many words have passed each test. */
  double[] counts() {
    double[] counts = new double[tests.size()];
    byTests.values().forEach(one -> one.addTo(counts));
    return counts;
  }

  /** Patterns by test. */
  static int[][] index(List<int[]> testsOfPatterns, int tests) {
    int[] sizes = new int[tests];
    for (int[] own : testsOfPatterns) {
      for (int test : own) {
        sizes[test]++;
      }
    }
    int[][] byTest = new int[tests][];
    for (int test = 0; test < tests; test++) {
      byTest[test] = new int[sizes[test]];
    }
    for (int pattern = testsOfPatterns.size() - 1; pattern >= 0; pattern--) {
      for (int test : testsOfPatterns.get(pattern)) {
        byTest[test][--sizes[test]] = pattern;
      }
    }
    return byTest;
  }
}
