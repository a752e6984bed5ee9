package io.github.samspill.tagging;

import io.github.samspill.tagging.Automaton.Taking;
import java.util.Arrays;

/**
 * One pattern as the places for words in it, and which of them may follow which (Glushkov's
 * automaton), so that all ways through it are followed at once as bits. Never changes.
 */
final class Paths {
  /** Stands for the pattern's beginning where a place is meant. */
  static final int BEGINNING = -1;

  private final int width;
  private final int[] tests;
  private final Taking[] takings;
  private final long[] first;
  private final long[] last;
  private final long[] after;
  private final int[][] before;
  private final int[] ends;
  // For each place, the most words of the pattern up to its own, and after it.
  private final int[] upTo;
  private final int[] beyond;

  /**
   * Paths over some places.
   *
   * @param tests for each place, the test that a word passes to stand in it
   * @param takings how each takes its word
   * @param before for each, the places that may come before it, {@link #BEGINNING} among them, in
   *     the order in which they are preferred when two are equally good
   * @param ends the places that may come last, in that order
   */
  Paths(int[] tests, Taking[] takings, int[][] before, int[] ends) {
    this.tests = tests;
    this.takings = takings;
    this.before = before;
    this.ends = ends;
    int places = tests.length;
    width = (places + Long.SIZE - 1) / Long.SIZE;
    first = new long[width];
    last = new long[width];
    after = new long[places * width];
    for (int place = 0; place < places; place++) {
      for (int one : before[place]) {
        if (one == BEGINNING) {
          set(first, 0, place);
        } else {
          set(after, one * width, place);
        }
      }
    }
    for (int place : ends) {
      set(last, 0, place);
    }
    upTo = new int[places];
    beyond = new int[places];
    measure();
  }

  private static long next(int place) {
    return place + 1 < Long.SIZE ? 1L << (place + 1) : 0;
  }

  private long[] leaps() {
    long[] pairs = new long[0];
    for (int place = 0; place < size(); place++) {
      long to = after[place] & ~next(place);
      int known = 0;
      while (known < pairs.length && pairs[known + 1] != to) {
        known += 2;
      }
      if (to != 0 && known == pairs.length) {
        pairs = Arrays.copyOf(pairs, known + 2);
        pairs[known + 1] = to;
      }
      if (to != 0) {
        pairs[known] |= 1L << place;
      }
    }
    return pairs;
  }

  private void measure() {
    for (int place = 0; place < size(); place++) {
      for (int one : before[place]) {
        upTo[place] = Math.max(upTo[place], 1 + (one == BEGINNING ? 0 : upTo[one]));
      }
    }
    for (int place = size() - 1; place >= 0; place--) {
      for (int one : before[place]) {
        if (one != BEGINNING) {
          beyond[one] = Math.max(beyond[one], 1 + beyond[place]);
        }
      }
    }
  }

  private static void set(long[] bits, int from, int place) {
    bits[from + place / Long.SIZE] |= 1L << place;
  }

  /** How many places there are. */
  int size() {
    return tests.length;
  }

  /** The most words that the pattern takes. */
  int most() {
    int most = 0;
    for (int place : ends) {
      most = Math.max(most, upTo[place]);
    }
    return most;
  }

  /** The most words that stand before one in a place of these tests. */
  int mostBefore(int[] asked) {
    return most(asked, upTo) - 1;
  }

  /** The most words that stand after one in a place of these tests. */
  int mostAfter(int[] asked) {
    return most(asked, beyond);
  }

  private int most(int[] asked, int[] words) {
    int most = 0;
    for (int place = 0; place < size(); place++) {
      for (int test : asked) {
        most = tests[place] == test ? Math.max(most, words[place]) : most;
      }
    }
    return most;
  }

  /** How many longs hold a bit for each place. */
  int width() {
    return width;
  }

  /** The test that a word passes to stand in a place. */
  int test(int place) {
    return tests[place];
  }

  Taking taking(int place) {
    return takings[place];
  }

  /** The places that may come before one, {@link #BEGINNING} among them; preferred ones first. */
  int[] before(int place) {
    return before[place];
  }

  /** The places that may come last; preferred ones first. */
  int[] ends() {
    return ends;
  }

  /** The same in the form of {@link NarrowPaths}; for patterns of one long. */
  long[] narrow() {
    long any = 0;
    long toNext = 0;
    for (int place = 0; place < size(); place++) {
      any |= tests[place] == WordTests.ANY ? 1L << place : 0;
      toNext |= (after[place] & next(place)) != 0 ? 1L << place : 0;
    }
    return NarrowPaths.row(first[0], last[0], any, toNext, leaps(), tests);
  }

  /** Whether the pattern is complete with the places reached. */
  boolean isComplete(long[] state) {
    long complete = 0;
    for (int i = 0; i < width; i++) {
      complete |= state[i] & last[i];
    }
    return complete != 0;
  }

  private long reached(int from, long places, WordClass word) {
    long reached = 0;
    for (long bits = places; bits != 0; bits &= bits - 1) {
      int place = Long.numberOfTrailingZeros(bits);
      if (word.passes(tests[from + place])) {
        reached |= 1L << place;
      }
    }
    return reached;
  }

  /** Goes one word further on all ways of any pattern; the places reached are put in. */
  void step(long[] state, WordClass word) {
    long[] next = first.clone();
    for (int w = 0; w < width; w++) {
      for (long bits = state[w]; bits != 0; bits &= bits - 1) {
        int place = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        for (int i = 0; i < width; i++) {
          next[i] |= after[place * width + i];
        }
      }
    }
    for (int w = 0; w < width; w++) {
      state[w] = reached(w * Long.SIZE, next[w], word);
    }
  }
}
