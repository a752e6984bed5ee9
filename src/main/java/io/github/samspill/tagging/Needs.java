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
  /** The most that are told of besides the anchor; more tell little that these do not. */
  static final int BESIDES = 3;

  private static final Comparator<Need> RAREST_FIRST =
      (one, other) -> Double.compare(one.frequency, other.frequency);

  /** How rare words are that pass a test. */
  interface Frequency {
    /** How many of so many words pass the test; only the order of the figures counts. */
    double of(int test);
  }

  /** Tests of which one must be passed. */
  static final class Need {
    final double frequency;
    final int[] tests;

    Need(double frequency, int[] tests) {
      this.frequency = frequency;
      this.tests = tests;
    }
  }

  private final List<Need> needs;

  private Needs(List<Need> needs) {
    this.needs = needs;
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
    return new Needs(needs);
  }

  /** The tests of the anchor. */
  int[] anchor() {
    return needs.get(0).tests;
  }

  /** What is needed besides, the rarest first. */
  List<Need> besides() {
    return needs.subList(1, Math.min(needs.size(), 1 + BESIDES));
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
