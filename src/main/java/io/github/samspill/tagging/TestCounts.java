package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Form;
import io.github.samspill.language.Speech;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Counts in texts how common the words are that pass tests. */
final class TestCounts {
  private TestCounts() {}

  /** How many words of some texts pass each test. */
  static double[] of(TestIndex tests, List<String> texts) {
    // By form, how often it stands in each place of a clause, so that each is tested once for each.
    IdentityHashMap<Form, int[]> forms = new IdentityHashMap<>();
    Analysis analysis = new Analysis();
    for (String text : texts) {
      Speech speech = analysis.of(text);
      for (int i = 0; i < speech.words(); i++) {
        int at = (speech.opensClause(i) ? 1 : 0) + (speech.closesClause(i) ? 2 : 0);
        forms.computeIfAbsent(speech.tokens().get(i).form(), unused -> new int[4])[at]++;
      }
    }
    double[] counts = new double[tests.size()];
    forms.forEach((form, times) -> count(tests, form, times, counts));
    return counts;
  }

  private static void count(TestIndex tests, Form form, int[] times, double[] counts) {
    for (int at = 0; at < times.length; at++) {
      if (times[at] > 0) {
        BitSet passed = tests.passedBy(form, (at & 1) != 0, (at & 2) != 0);
        for (int test = passed.nextSetBit(0); test >= 0; test = passed.nextSetBit(test + 1)) {
          counts[test] += times[at];
        }
      }
    }
  }
}
