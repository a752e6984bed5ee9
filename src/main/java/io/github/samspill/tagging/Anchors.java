package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words are the anchors of which patterns, and what these need besides. What patterns need is
 * numbered as places for bits. The commonest come first: what a common word gives is common itself,
 * so that the bits of the words met most often are few. Never changes.
 */
final class Anchors {
  /** The place of what is always so. */
  static final int MET = 0;

  private final Rows testsOfPattern;
  private final Rows patternsOfTest;
  private final Rows testsOfPlace;
  private final Rows placesOfTest;
  // Of each pattern, the places of what it needs besides its anchor.
  private final int[] needs;

  private Anchors(Rows testsOfPattern, Rows testsOfPlace, int[] needs, int tests) {
    this.testsOfPattern = testsOfPattern;
    this.testsOfPlace = testsOfPlace;
    this.needs = needs;
    this.patternsOfTest = testsOfPattern.turned(tests);
    this.placesOfTest = testsOfPlace.turned(tests);
  }

  /** Chooses the anchors. */
  static Anchors of(List<Pattern> patterns, WordTests tests, Needs.Frequency frequency) {
    List<int[]> anchors = new ArrayList<>(patterns.size());
    Distinct distinct = new Distinct();
    int[] needs = new int[Needs.BESIDES * patterns.size()];
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      Needs own = Needs.of(patterns.get(pattern), tests, frequency);
      anchors.add(own.anchor());
      int at = Needs.BESIDES * pattern;
      for (Needs.Need need : own.besides()) {
        needs[at++] = distinct.number(need);
      }
    }
    int[] places = distinct.places();
    for (int at = 0; at < needs.length; at++) {
      needs[at] = places[needs[at]];
    }
    return new Anchors(Rows.of(anchors), Rows.of(distinct.inOrder(places)), needs, tests.size());
  }

  /** What patterns need, each once; what is always so has the number 0. */
  private static final class Distinct {
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<Needs.Need> needs = new ArrayList<>();

    Distinct() {
      needs.add(new Needs.Need(Double.POSITIVE_INFINITY, new int[0]));
    }

    int number(Needs.Need need) {
      List<Integer> tests = new ArrayList<>(need.tests.length);
      for (int test : need.tests) {
        tests.add(test);
      }
      Integer known = numbers.putIfAbsent(tests, needs.size());
      if (known == null) {
        needs.add(need);
      }
      return known == null ? needs.size() - 1 : known;
    }

    /** For each, its place when the commonest come first. */
    int[] places() {
      Integer[] order = new Integer[needs.size()];
      for (int number = 0; number < order.length; number++) {
        order[number] = number;
      }
      Arrays.sort(
          order,
          (one, other) -> Double.compare(needs.get(other).frequency, needs.get(one).frequency));
      int[] places = new int[order.length];
      for (int place = 0; place < order.length; place++) {
        places[order[place]] = place;
      }
      return places;
    }

    /** The tests of each, in the order of their places. */
    List<int[]> inOrder(int[] places) {
      int[][] tests = new int[places.length][];
      for (int number = 0; number < places.length; number++) {
        tests[places[number]] = needs.get(number).tests;
      }
      return List.of(tests);
    }
  }

  /** How many patterns there are. */
  int patterns() {
    return testsOfPattern.size();
  }

  /** The tests of a pattern's anchor. */
  int[] of(int pattern) {
    return testsOfPattern.row(pattern);
  }

  /** By test, the patterns that words which pass it are anchors of. */
  Rows patternsOfTest() {
    return patternsOfTest;
  }

  /** By test, the places of what a word gives that passes it. */
  Rows placesOfTest() {
    return placesOfTest;
  }

  /**
   * The place of what a pattern needs besides its anchor; {@link #MET} when it needs no more.
   *
   * @param number which of its needs, below {@link Needs#BESIDES}; the rarest is the first
   */
  int need(int pattern, int number) {
    return needs[Needs.BESIDES * pattern + number];
  }

  /** How many places there are. */
  int places() {
    return testsOfPlace.size();
  }

  void write(Numbers to) {
    testsOfPattern.write(to);
    testsOfPlace.write(to);
    to.putAll(needs);
  }

  static Anchors read(Numbers from, int tests) {
    return new Anchors(Rows.read(from), Rows.read(from), from.takeAll(), tests);
  }
}
