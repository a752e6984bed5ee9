package io.github.samspill.tagging;

import io.github.samspill.tagging.Automaton.Edge;
import io.github.samspill.tagging.Automaton.Taking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private final long firstOfNarrow;
  private final long lastOfNarrow;
  private final long[] after;
  private final int[][] before;
  private final int[] ends;
  private final int longest;

  Paths(Automaton automaton) {
    List<Edge> edges = automaton.edges();
    int places = edges.size();
    width = (places + Long.SIZE - 1) / Long.SIZE;
    tests = edges.stream().mapToInt(Edge::test).toArray();
    takings = edges.stream().map(Edge::taking).toArray(Taking[]::new);
    first = new long[width];
    last = new long[width];
    after = new long[places * width];
    before = new int[places][];
    int[] placeOf = new int[automaton.accept() + 1];
    Arrays.fill(placeOf, BEGINNING);
    for (int place = 0; place < places; place++) {
      placeOf[edges.get(place).to()] = place;
    }
    for (int place = 0; place < places; place++) {
      before[place] = arriving(automaton, edges.get(place).from(), placeOf);
      for (int one : before[place]) {
        if (one == BEGINNING) {
          set(first, 0, place);
        } else {
          set(after, one * width, place);
        }
      }
    }
    ends = arriving(automaton, automaton.accept(), placeOf);
    for (int place : ends) {
      set(last, 0, place);
    }
    longest = longest();
    firstOfNarrow = first[0];
    lastOfNarrow = last[0];
  }

  private int longest() {
    int[] words = new int[size()];
    for (int place = 0; place < words.length; place++) {
      for (int one : before[place]) {
        words[place] = Math.max(words[place], 1 + (one == BEGINNING ? 0 : words[one]));
      }
    }
    return Arrays.stream(ends).map(place -> words[place]).max().orElse(0);
  }

  /**
   * The places from which a state is reached, in the order in which they are preferred when two are
   * equally good.
   */
  private static int[] arriving(Automaton automaton, int state, int[] placeOf) {
    List<Integer> found = new ArrayList<>();
    arrive(automaton, state, placeOf, new boolean[state + 1], found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void arrive(
      Automaton automaton, int state, int[] placeOf, boolean[] seen, List<Integer> found) {
    if (seen[state]) {
      return;
    }
    seen[state] = true;
    if (placeOf[state] != BEGINNING || state == 0) {
      found.add(placeOf[state]);
    }
    for (int from : automaton.jumpsTo(state)) {
      arrive(automaton, from, placeOf, seen, found);
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
    return longest;
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

  /** Whether the pattern is complete with the places reached, of a pattern of one long. */
  boolean isComplete(long state) {
    return (state & lastOfNarrow) != 0;
  }

  /** Whether the pattern is complete with the places reached. */
  boolean isComplete(long[] state) {
    long complete = 0;
    for (int i = 0; i < width; i++) {
      complete |= state[i] & last[i];
    }
    return complete != 0;
  }

  /**
   * Goes one word further on all ways of a pattern whose places have their bits in one long.
   *
   * @param state the places reached
   * @return those reached with the word
   */
  long step(long state, WordClass word) {
    long next = firstOfNarrow;
    for (long bits = state; bits != 0; bits &= bits - 1) {
      next |= after[Long.numberOfTrailingZeros(bits)];
    }
    return reached(0, next, word);
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
