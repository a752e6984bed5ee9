package io.github.samspill.tagging;

import java.util.Arrays;

/**
 * Looks for patterns around their anchors in one sentence after the other. Around anchors that
 * stand close, a pattern's ways are followed on from where the search before came to, so that no
 * word is passed twice.
 */
final class Search {
  private static final int FIELDS = 4;
  private static final int WAYS = 0;
  private static final int REACHED = 1;
  private static final int SENTENCE = 2;
  private static final int REACH = 3;

  // For each pattern, side by side: the ways open, up to which word they have been followed, in
  // which sentence, and the most words before its anchor, with those after it in the lower half.
  private final long[] found;
  private final long[][] rows;
  private final Paths[] wide;
  private final long[][] wideWays;
  private final ClassedText text;
  private int from;
  private int to;
  private long sentence;
  private long steps;

  Search(int patterns, ClassedText text) {
    this.text = text;
    found = new long[FIELDS * patterns];
    rows = new long[patterns][];
    wide = new Paths[patterns];
    wideWays = new long[patterns][];
  }

  /** How many words have been passed, for each pattern that was looked for there. */
  long steps() {
    return steps;
  }

  /**
   * Turns to a sentence, if it is another than before.
   *
   * @param first index of its first word
   * @param end index after its last
   */
  void in(int first, int end) {
    if (first != from || end != to) {
      from = first;
      to = end;
      sentence++;
    }
  }

  /** Begins a text. */
  void begin() {
    from = 0;
    to = 0;
    sentence++;
  }

  /**
   * Makes a pattern's paths known.
   *
   * @param anchor the tests of its anchor
   */
  void learn(int pattern, Paths paths, int[] anchor) {
    found[FIELDS * pattern + REACH] =
        ((long) paths.mostBefore(anchor) << Integer.SIZE) | paths.mostAfter(anchor);
    if (paths.width() == 1) {
      rows[pattern] = paths.narrow();
    } else {
      wide[pattern] = paths;
      wideWays[pattern] = new long[paths.width()];
    }
  }

  /** Adds the places where the pattern is complete that hold the anchor. */
  void around(int anchor, int pattern, Places places) {
    long reach = found[FIELDS * pattern + REACH];
    int begin = Math.max(from, anchor - (int) (reach >> Integer.SIZE));
    int end = Math.min(to, anchor + (int) reach + 1);
    int reached = reached(pattern);
    if (reached >= end) {
      return;
    }
    boolean goesOn = begin < reached;
    int first = goesOn ? reached : begin;
    int stop =
        rows[pattern] != null
            ? narrow(goesOn, first, anchor, end, pattern, places)
            : wide(goesOn, first, end, pattern, places);
    steps += Math.max(0, stop - first);
    found[FIELDS * pattern + REACHED] = Math.max(stop, reached);
  }

  /** The word up to which a pattern has been followed in this sentence. */
  private int reached(int pattern) {
    if (found[FIELDS * pattern + SENTENCE] != sentence) {
      found[FIELDS * pattern + SENTENCE] = sentence;
      found[FIELDS * pattern + REACHED] = from;
    }
    return (int) found[FIELDS * pattern + REACHED];
  }

  private int narrow(boolean goesOn, int first, int anchor, int end, int pattern, Places places) {
    long[] row = rows[pattern];
    long open = goesOn ? found[FIELDS * pattern + WAYS] : 0;
    int word = first;
    // Past the anchor, what has come to no way on comes to nothing.
    while (word < end && (open != 0 || word <= anchor)) {
      open = NarrowPaths.step(row, open, text.word(word));
      if (NarrowPaths.isComplete(row, open)) {
        places.add(pattern, word);
      }
      word++;
    }
    found[FIELDS * pattern + WAYS] = open;
    return word;
  }

  private int wide(boolean goesOn, int first, int end, int pattern, Places places) {
    Paths paths = wide[pattern];
    if (!goesOn) {
      Arrays.fill(wideWays[pattern], 0);
    }
    for (int word = first; word < end; word++) {
      paths.step(wideWays[pattern], text.word(word));
      if (paths.isComplete(wideWays[pattern])) {
        places.add(pattern, word);
      }
    }
    return Math.max(first, end);
  }
}
