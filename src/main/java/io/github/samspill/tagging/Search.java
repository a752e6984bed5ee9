package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import java.util.Arrays;

/**
 * Looks for patterns around their anchors in one sentence after the other. Around anchors that
 * stand close, a pattern's ways are followed on from where the search before came to, so that no
 * word is passed twice.
 */
final class Search {
  // The ways of patterns whose places have their bits in one long, and of the others.
  private final long[] ways;
  private final long[][] wideWays;
  private final int[] reached;
  private final int[] sentenceOf;
  private WordClass[] words = new WordClass[0];
  private int from;
  private int to;
  private int sentence;
  private long steps;

  Search(int patterns) {
    ways = new long[patterns];
    wideWays = new long[patterns][];
    reached = new int[patterns];
    sentenceOf = new int[patterns];
  }

  long steps() {
    return steps;
  }

  /** Begins a sentence. */
  void begin(WordClass[] classes, Sentence of) {
    words = classes;
    from = of.from();
    to = of.to();
    sentence++;
  }

  /** Whether it has not been asked of this sentence yet whether a pattern is to be looked for. */
  boolean isNew(int pattern) {
    return sentenceOf[pattern] != sentence;
  }

  /** Says whether it is. */
  void want(int pattern, boolean wanted) {
    sentenceOf[pattern] = sentence;
    reached[pattern] = wanted ? from : to;
  }

  /** Whether a pattern is looked for and some of the sentence has not been passed yet. */
  boolean isWanted(int pattern) {
    return reached[pattern] < to;
  }

  /**
   * Adds the places where the pattern is complete that hold the anchor.
   *
   * @param before the most words of the pattern before the anchor
   * @param after the most after it
   */
  void around(int anchor, int before, int after, int pattern, Paths paths, Places found) {
    int begin = Math.max(from, anchor - before);
    int end = Math.min(to, anchor + after + 1);
    boolean goesOn = begin < reached[pattern];
    int first = goesOn ? reached[pattern] : begin;
    int stop =
        paths.width() == 1
            ? narrow(goesOn ? ways[pattern] : 0, first, anchor, end, pattern, paths, found)
            : wide(goesOn, first, end, pattern, paths, found);
    steps += (long) Math.max(0, stop - first) * paths.size();
    reached[pattern] = Math.max(stop, reached[pattern]);
  }

  private int narrow(
      long state, int first, int anchor, int end, int pattern, Paths paths, Places found) {
    long open = state;
    int word = first;
    // Past the anchor, what has come to no way on comes to nothing.
    while (word < end && (open != 0 || word <= anchor)) {
      open = paths.step(open, words[word]);
      if (paths.isComplete(open)) {
        found.add(pattern, word);
      }
      word++;
    }
    ways[pattern] = open;
    return word;
  }

  private int wide(boolean goesOn, int first, int end, int pattern, Paths paths, Places found) {
    if (wideWays[pattern] == null) {
      wideWays[pattern] = new long[paths.width()];
    } else if (!goesOn) {
      Arrays.fill(wideWays[pattern], 0);
    }
    for (int word = first; word < end; word++) {
      paths.step(wideWays[pattern], words[word]);
      if (paths.isComplete(wideWays[pattern])) {
        found.add(pattern, word);
      }
    }
    return Math.max(first, end);
  }
}
