package io.github.samspill.tagging;

/**
 * The paths of a pattern whose places have their bits in one long, all in one row, since very many
 * patterns are looked into for a moment each and what lies apart must be fetched apart.
 */
final class NarrowPaths {
  // The row: the places that may come first and last, those that any word may stand in, those that
  // lead to the next place; how many leaps there are; the leaps, as bits from and to; the tests,
  // two
  // in a long.
  private static final int FIRST = 0;
  private static final int LAST = 1;
  private static final int ANY = 2;
  private static final int TO_NEXT = 3;
  private static final int LEAPS = 4;
  private static final int HEAD = 5;

  private NarrowPaths() {}

  /**
   * Makes the row.
   *
   * @param leaps places and those that they lead to besides the next, in turn
   */
  static long[] row(long first, long last, long any, long toNext, long[] leaps, int[] tests) {
    long[] row = new long[HEAD + leaps.length + (tests.length + 1) / 2];
    row[FIRST] = first;
    row[LAST] = last;
    row[ANY] = any;
    row[TO_NEXT] = toNext;
    row[LEAPS] = leaps.length;
    System.arraycopy(leaps, 0, row, HEAD, leaps.length);
    for (int place = 0; place < tests.length; place++) {
      row[HEAD + leaps.length + place / 2] |= (long) tests[place] << (place % 2 * Integer.SIZE);
    }
    return row;
  }

  /** Whether the pattern is complete with the places reached. */
  static boolean isComplete(long[] row, long state) {
    return (state & row[LAST]) != 0;
  }

  /**
   * Goes one word further on all ways.
   *
   * @param state the places reached
   * @return those reached with the word
   */
  static long step(long[] row, long state, WordClass word) {
    int tests = HEAD + (int) row[LEAPS];
    long next = row[FIRST] | (state & row[TO_NEXT]) << 1;
    for (int i = HEAD; i < tests; i += 2) {
      if ((state & row[i]) != 0) {
        next |= row[i + 1];
      }
    }
    long reached = next & row[ANY];
    for (long bits = next & ~row[ANY]; bits != 0; bits &= bits - 1) {
      int place = Long.numberOfTrailingZeros(bits);
      int test = (int) (row[tests + place / 2] >> (place % 2 * Integer.SIZE));
      if (word.passes(test)) {
        reached |= 1L << place;
      }
    }
    return reached;
  }
}
