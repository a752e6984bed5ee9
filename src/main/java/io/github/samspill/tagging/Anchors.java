package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which words are the anchors of which patterns, and what these need besides. */
final class Anchors {
  /** No place of a test. */
  static final int NONE = -1;

  private final int[][] ofPattern;
  private final int[][] byTest;
  private final int[] placeOfTest;
  private final int places;
  // For each pattern, how many lists it needs; before each list, how many tests it has. In one row,
  // since it is asked for many patterns at each word.
  private final int[] needs;
  private final int[] needsOf;

  /**
   * Chooses the anchors.
   *
   * @param alone whether a pattern is a test of one word, and needs no anchor
   */
  Anchors(List<Pattern> patterns, BitSet alone, WordTests tests, Needs.Frequency frequency) {
    List<Needs> all = new ArrayList<>();
    List<int[]> anchors = new ArrayList<>();
    BitSet needed = new BitSet();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      Needs needs = Needs.of(patterns.get(pattern), tests, frequency);
      all.add(needs);
      anchors.add(alone.get(pattern) ? new int[0] : needs.anchor());
      for (int[] list : needs.others()) {
        for (int test : list) {
          needed.set(test);
        }
      }
    }
    ofPattern = anchors.toArray(int[][]::new);
    byTest = WordClasses.index(anchors, tests.size());
    places = needed.cardinality();
    placeOfTest = new int[tests.size()];
    Arrays.fill(placeOfTest, NONE);
    int[] inOrder = needed.stream().toArray();
    for (int place = 0; place < places; place++) {
      placeOfTest[inOrder[place]] = place;
    }
    needsOf = new int[all.size()];
    needs = row(all);
  }

  private int[] row(List<Needs> all) {
    int[] row = new int[4 * all.size()];
    int size = 0;
    for (int pattern = 0; pattern < needsOf.length; pattern++) {
      needsOf[pattern] = size;
      List<int[]> lists = all.get(pattern).others();
      row = withRoom(row, size + 1);
      row[size++] = lists.size();
      for (int[] list : lists) {
        row = withRoom(row, size + 1 + list.length);
        row[size++] = list.length;
        for (int test : list) {
          row[size++] = placeOfTest[test];
        }
      }
    }
    return Arrays.copyOf(row, size);
  }

  private static int[] withRoom(int[] row, int size) {
    return size <= row.length ? row : Arrays.copyOf(row, Math.max(size, 2 * row.length));
  }

  /** The tests of a pattern's anchor. */
  int[] of(int pattern) {
    return ofPattern[pattern];
  }

  /** By test, the patterns that words which pass it are anchors of. */
  int[][] byTest() {
    return byTest;
  }

  /**
   * The place of a test without which a pattern cannot be, besides its anchor; {@link #NONE} when
   * there is no such single test.
   */
  int rarest(int pattern) {
    int at = needsOf[pattern];
    for (int lists = needs[at++]; lists > 0; lists--) {
      if (needs[at] == 1) {
        return needs[at + 1];
      }
      at += 1 + needs[at];
    }
    return NONE;
  }

  /** How many tests are asked for besides anchors. */
  int needed() {
    return places;
  }

  /** The place of a test among those that are asked for besides anchors; {@link #NONE} for none. */
  int place(int test) {
    return placeOfTest[test];
  }

  /**
   * Whether some words pass what a pattern needs besides its anchor.
   *
   * @param passed the tests that they pass, by their places, as bits
   */
  boolean met(int pattern, long[] passed) {
    int at = needsOf[pattern];
    for (int lists = needs[at++]; lists > 0; lists--) {
      boolean any = false;
      int end = at + 1 + needs[at];
      for (at++; at < end; at++) {
        int place = needs[at];
        any |= (passed[place >> 6] & 1L << place) != 0;
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }
}
