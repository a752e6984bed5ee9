package io.github.samspill.tagging;

import java.util.BitSet;

/**
 * A place where a pattern stands in a text.
 *
 * @param pattern the pattern's number
 * @param from index of the first word
 * @param to index after the last word
 * @param gapWords how many of the words fall into gaps
 * @param named which words, by index in the text, the pattern names; not those it takes as any
 */
record Match(int pattern, int from, int to, int gapWords, BitSet named) {

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }
}
