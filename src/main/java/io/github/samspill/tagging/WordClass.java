package io.github.samspill.tagging;

import java.util.BitSet;

/** Words that are the same to all patterns: they pass the same tests. */
final class WordClass {
  /** How many numbers tell of a sign. */
  static final int SIGN = 1 + Needs.BESIDES;

  private final long[] passed;
  private final long[] needed;
  private final int[] signs;
  private int seen;

  /**
   * A class of words.
   *
   * @param passed the tests that they pass
   * @param needed those of them that patterns need besides their anchors, by their place among all
   *     such
   * @param signs of which patterns one of them is a sign, as {@link WordClasses} makes them
   */
  WordClass(BitSet passed, BitSet needed, int[] signs) {
    this.passed = passed.toLongArray();
    this.needed = needed.toLongArray();
    this.signs = signs;
  }

  boolean passes(int test) {
    int at = test >> 6;
    return at < passed.length && (passed[at] & 1L << test) != 0;
  }

  /** Adds the needed tests that it passes to some, which stand from a place on. */
  void addTo(long[] tests, int from) {
    for (int i = 0; i < needed.length; i++) {
      tests[from + i] |= needed[i];
    }
  }

  /**
   * The patterns that cannot be without one of these words or others as rare, each followed by the
   * places of what they need besides; before them, for each group of patterns, where those of the
   * group begin, and where the last end.
   */
  int[] signs() {
    return signs;
  }

  /** Counts one more word of the class. */
  void count() {
    seen++;
  }

  /** Adds the number of its words to the number of each test that they pass. */
  void addTo(double[] byTest) {
    for (int test = 0; test < Math.min(byTest.length, passed.length * Long.SIZE); test++) {
      byTest[test] += passes(test) ? seen : 0;
    }
  }
}
