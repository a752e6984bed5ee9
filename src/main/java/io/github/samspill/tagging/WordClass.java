package io.github.samspill.tagging;

import java.util.BitSet;

/** Words that are the same to all patterns: they pass the same tests. */
final class WordClass {
  private final long[] passed;
  private final long[] needed;
  private final int[] complete;
  private final int[] anchored;
  private int seen;

  /**
   * A class of words.
   *
   * @param passed the tests that they pass
   * @param needed those of them that patterns need besides their anchors, by their place among all
   *     such
   * @param complete the patterns that one of them alone completes
   * @param anchored the patterns that cannot be without one of them or others as rare, each with
   *     the place of another test that it cannot be without
   */
  WordClass(BitSet passed, BitSet needed, int[] complete, int[] anchored) {
    this.passed = passed.toLongArray();
    this.needed = needed.toLongArray();
    this.complete = complete;
    this.anchored = anchored;
  }

  boolean passes(int test) {
    int at = test >> 6;
    return at < passed.length && (passed[at] & 1L << test) != 0;
  }

  /** Adds the needed tests that it passes to some. */
  void addTo(long[] tests) {
    for (int i = 0; i < needed.length; i++) {
      tests[i] |= needed[i];
    }
  }

  int[] complete() {
    return complete;
  }

  /** Patterns, each followed by the place of a test. */
  int[] anchored() {
    return anchored;
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
