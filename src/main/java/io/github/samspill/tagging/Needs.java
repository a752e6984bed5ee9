package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a sentence must hold for a pattern to stand in it: of each list of tests, words that pass
 * one of them at least. The rarest comes first; it is the pattern's anchor.
 */
final class Needs {
  // More tell little that these do not.
  private static final int KEPT = 4;

  private static final Comparator<Need> RAREST_FIRST =
      (one, other) -> Double.compare(one.frequency, other.frequency);

  /** How rare words are that pass a test. */
  interface Frequency {
    /** How many of so many words pass the test; only the order of the figures counts. */
    double of(int test);
  }

  /** Tests of which one must be passed. */
  private static final class Need {
    final double frequency;
    final int[] tests;

    Need(double frequency, int[] tests) {
      this.frequency = frequency;
      this.tests = tests;
    }
  }

  private final int[][] lists;

  private Needs(int[][] lists) {
    this.lists = lists;
  }

  /** The needs of a pattern. */
  static Needs of(Pattern pattern, WordTests tests, Frequency frequency) {
    List<Need> needs = new ArrayList<>();
    collect(pattern, false, false, tests, frequency, needs);
    if (needs.isEmpty()) {
      needs.add(new Need(1, new int[] {WordTests.ANY}));
    }
    if (needs.size() > 1) {
      needs.sort(RAREST_FIRST);
    }
    int[][] lists = new int[Math.min(KEPT, needs.size())][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = needs.get(i).tests;
    }
    return new Needs(lists);
  }

  /** The tests of the anchor. */
  int[] anchor() {
    return lists[0];
  }

  /** What is needed besides, the rarest first. */
  List<int[]> others() {
    return List.of(lists).subList(1, lists.length);
  }

  private static void collect(
      Pattern pattern,
      boolean opening,
      boolean closing,
      WordTests tests,
      Frequency frequency,
      List<Need> needs) {
    if (pattern instanceof Pattern.Opening first) {
      collect(first.part(), true, closing, tests, frequency, needs);
    } else if (pattern instanceof Pattern.Closing last) {
      collect(last.part(), opening, true, tests, frequency, needs);
    } else if (pattern instanceof Pattern.Sequence sequence) {
      List<Pattern> parts = sequence.parts();
      for (int i = 0; i < parts.size(); i++) {
        boolean opens = opening && i == 0;
        boolean closes = closing && i == parts.size() - 1;
        collect(parts.get(i), opens, closes, tests, frequency, needs);
      }
    } else if (pattern instanceof Pattern.Choice choice) {
      choice(choice, opening, closing, tests, frequency, needs);
    } else if (!(pattern instanceof Pattern.Maybe
        || pattern instanceof Pattern.Gap
        || pattern instanceof Pattern.AnyWord)) {
      int test = tests.of(pattern, opening, closing);
      needs.add(new Need(frequency.of(test), new int[] {test}));
    }
  }

  /** Of a choice the rarest need of each option, since any option may be the one. */
  private static void choice(
      Pattern.Choice choice,
      boolean opening,
      boolean closing,
      WordTests tests,
      Frequency frequency,
      List<Need> needs) {
    WordTests.Options options = tests.options(choice);
    double sum = 0;
    int[] all = new int[0];
    if (options.hasSingles()) {
      int test = tests.of(choice, opening, closing);
      sum = frequency.of(test);
      all = new int[] {test};
    }
    for (Pattern option : options.others()) {
      List<Need> own = new ArrayList<>();
      collect(option, opening, closing, tests, frequency, own);
      if (own.isEmpty()) {
        return;
      }
      Need rarest = Collections.min(own, RAREST_FIRST);
      sum += rarest.frequency;
      int size = all.length;
      all = Arrays.copyOf(all, size + rarest.tests.length);
      System.arraycopy(rarest.tests, 0, all, size, rarest.tests.length);
    }
    needs.add(new Need(sum, all));
  }
}
