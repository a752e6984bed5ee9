package io.github.samspill.tagging;

import io.github.samspill.tagging.Automaton.Taking;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How a pattern lies over the words that end at a given one. Of several ways the one with the
 * fewest words in gaps stands; of those the one that begins first.
 */
final class Alignment {
  private static final int NONE = -1;

  private final Paths paths;
  private final ClassedText text;
  private final int from;
  private final int last;
  // The best way to each place after each word of the window: words in gaps, the first word, and
  // the place before.
  private final int[] gapWords;
  private final int[] begins;
  private final int[] cameFrom;

  private Alignment(Paths paths, ClassedText text, int from, int last) {
    this.paths = paths;
    this.text = text;
    this.from = from;
    this.last = last;
    int size = (last + 1 - from) * paths.size();
    gapWords = new int[size];
    begins = new int[size];
    cameFrom = new int[size];
  }

  /**
   * The alignment of a pattern that is known to be complete.
   *
   * @param pattern the pattern's number
   * @param text the text
   * @param earliest the first word it may take
   * @param last its last word
   */
  static Match of(int pattern, Paths paths, ClassedText text, int earliest, int last) {
    int from = Math.max(earliest, last + 1 - paths.most());
    return new Alignment(paths, text, from, last).match(pattern);
  }

  private Match match(int pattern) {
    Arrays.fill(begins, NONE);
    for (int word = from; word <= last; word++) {
      for (int place = 0; place < paths.size(); place++) {
        if (text.word(word).passes(paths.test(place))) {
          reach(word, place);
        }
      }
    }
    int end = NONE;
    for (int place : paths.ends()) {
      int at = at(last, place);
      if (begins[at] != NONE && (end == NONE || better(gapWords[at], begins[at], at(last, end)))) {
        end = place;
      }
    }
    int best = at(last, end);
    return new Match(pattern, begins[best], last + 1, gapWords[best], named(end, begins[best]));
  }

  private int at(int word, int place) {
    return (word - from) * paths.size() + place;
  }

  private boolean better(int gaps, int begin, int than) {
    return gaps < gapWords[than] || (gaps == gapWords[than] && begin < begins[than]);
  }

  private void reach(int word, int place) {
    int at = at(word, place);
    for (int one : paths.before(place)) {
      int begin = NONE;
      int gaps = 0;
      if (one == Paths.BEGINNING) {
        begin = word;
      } else if (word > from) {
        begin = begins[at(word - 1, one)];
        gaps = gapWords[at(word - 1, one)];
      }
      if (begin != NONE && (begins[at] == NONE || better(gaps, begin, at))) {
        begins[at] = begin;
        gapWords[at] = gaps;
        cameFrom[at] = one;
      }
    }
    gapWords[at] += paths.taking(place) == Taking.GAP ? 1 : 0;
  }

  /** The words that the pattern names on the way to its end, counted from the first. */
  private BitSet named(int end, int begin) {
    BitSet named = new BitSet();
    int place = end;
    for (int word = last; word >= begin; word--) {
      named.set(word - begin, paths.taking(place) == Taking.NAMED);
      place = cameFrom[at(word, place)];
    }
    return named;
  }
}
