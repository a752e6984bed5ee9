package io.github.samspill.tagging;

import java.util.BitSet;

/** Words that are the same to all patterns: they pass the same tests. */
final class WordClass {
  /** How many numbers tell of a sign. */
  static final int SIGN = 1 + Needs.BESIDES;

  private final long[] passed;
  private final long[] given;
  private final int[] signs;

  /**
   * A class of words.
   *
   * @param passed the tests that they pass
   * @param given the places of what they give of what patterns need besides their anchors
   * @param signs the patterns that one of them is an anchor of, each followed by the places of what
   *     they need besides; before them, for each group of patterns, where those of the group begin,
   *     and where the last end
   */
  WordClass(BitSet passed, BitSet given, int[] signs) {
    this.passed = passed.toLongArray();
    this.given = given.toLongArray();
    this.signs = signs;
  }

  boolean passes(int test) {
    return test >> 6 < passed.length && bit(passed, test) != 0;
  }

  /** Adds the places of what they give to some. */
  void addTo(long[] places) {
    for (int i = 0; i < given.length; i++) {
      places[i] |= given[i];
    }
  }

  /**
   * Adds a place of each pattern of some groups that may stand around such a word.
   *
   * @param places the places of what its sentence gives, as bits
   * @param word the word's index
   */
  void signs(int firstGroup, int lastGroup, long[] places, int word, Places found) {
    int[] of = signs;
    int end = of[lastGroup + 1];
    for (int at = of[firstGroup]; at < end; at += SIGN) {
      if ((bit(places, of[at + 1]) & bit(places, of[at + 2]) & bit(places, of[at + 3])) != 0) {
        found.add(of[at], word);
      }
    }
  }

  /** The bit of a number, 0 or 1. */
  private static long bit(long[] bits, int number) {
    return bits[number >> 6] >>> number & 1;
  }
}
