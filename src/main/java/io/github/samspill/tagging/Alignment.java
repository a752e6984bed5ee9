package io.github.samspill.tagging;

import java.util.BitSet;

/**
 * How a pattern lies over the words that end at a given one. Of several ways the one with the
 * fewest words in gaps stands; of those the one that begins first.
 */
final class Alignment {
  private final Automaton automaton;
  private long steps;

  Alignment(Automaton automaton) {
    this.automaton = automaton;
  }

  /** How many edges have been looked at so far. */
  long steps() {
    return steps;
  }

  /** The best way found so far to a state. */
  private record Way(int gapWords, int from, BitSet named) {
    // Words are counted from the window's first, so that what is kept does not grow with the text.
    boolean betterThan(Way other) {
      return other == null
          || gapWords < other.gapWords
          || (gapWords == other.gapWords && from < other.from);
    }

    Way over(int word, Automaton.Taking taking) {
      if (taking != Automaton.Taking.NAMED) {
        return new Way(taking == Automaton.Taking.GAP ? gapWords + 1 : gapWords, from, named);
      }
      BitSet more = (BitSet) named.clone();
      more.set(word);
      return new Way(gapWords, from, more);
    }
  }

  /**
   * The alignment of a pattern that is known to be complete.
   *
   * @param pattern the pattern's number
   * @param passed the tests that each word passes
   * @param earliest the first word it may take
   * @param last its last word
   */
  Match of(int pattern, BitSet[] passed, int earliest, int last) {
    int first = automaton.start(pattern);
    int states = automaton.accept(pattern) - first + 1;
    int from = Math.max(earliest, last + 1 - automaton.mostWords(pattern));
    Way[] here = new Way[states];
    for (int word = from; word <= last; word++) {
      Way[] next = new Way[states];
      Way begin = new Way(0, word, new BitSet());
      here[0] = begin.betterThan(here[0]) ? begin : here[0];
      spread(first, here);
      for (int state = 0; state < states; state++) {
        if (here[state] != null) {
          step(first, state, here[state], word - from, passed[word], next);
        }
      }
      here = next;
    }
    spread(first, here);
    Way best = here[states - 1];
    BitSet named = best.named().get(best.from() - from, last + 1 - from);
    return new Match(pattern, best.from(), last + 1, best.gapWords(), named);
  }

  private void step(int first, int state, Way way, int word, BitSet passed, Way[] next) {
    for (Automaton.Edge edge : automaton.edges(first + state)) {
      steps++;
      if (passed.get(edge.test())) {
        Way over = way.over(word, edge.taking());
        if (over.betterThan(next[edge.to() - first])) {
          next[edge.to() - first] = over;
        }
      }
    }
  }

  /** Jumps lead to higher states only, so one pass in their order reaches all. */
  private void spread(int first, Way[] ways) {
    for (int state = 0; state < ways.length; state++) {
      if (ways[state] != null) {
        for (int jump : automaton.jumps(first + state)) {
          if (ways[state].betterThan(ways[jump - first])) {
            ways[jump - first] = ways[state];
          }
        }
      }
    }
  }
}
