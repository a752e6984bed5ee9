package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.TOO_FEW_PEOPLE;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * How alike people use function words: of two speakers and each category of function words {@code 1
 * - |p - q| / (p + q + 0.0001)}, where p and q are the shares of their words that are of the
 * category (Ireland et al. 2011, doi:10.1177/0956797610392928).
 */
final class StyleMatching {
  private static final double NO_ZERO_DIVISION = 0.0001;

  static final List<Metric> METRICS =
      List.of(
          new Metric(
              "style_matching",
              Family.INTERACTION,
              Unit.INDEX,
              "0 to 1 (all alike)",
              "mean over pairs of known speakers with {style_words} words or more, and over the"
                  + " categories of function words, of 1 - |p - q| / (p + q + 0.0001), p and q ="
                  + " share of the one's and the other's words that are of the category",
              "fewer than two people say so much",
              "Ireland et al. 2011, doi:10.1177/0956797610392928",
              StyleMatching::ofAll));

  private StyleMatching() {}

  private static Measure ofAll(Talk talk) {
    List<double[]> styles = styles(talk);
    if (styles.size() < 2) {
      return Measure.absent(TOO_FEW_PEOPLE);
    }
    if (styles.get(0).length == 0) {
      return Measure.absent(NOTHING_TO_COUNT);
    }
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < styles.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += matching(styles.get(i), styles.get(j));
        pairs++;
      }
    }
    return Measure.of(sum / pairs);
  }

  /** The style of everybody who is known and says enough, in the order of the roster. */
  private static List<double[]> styles(Talk talk) {
    double[][] counts = new double[talk.speakers().size()][];
    for (Said said : talk.turns()) {
      List<Integer> found = said.tagged().conduct().functionWords();
      if (counts[said.speaker()] == null) {
        counts[said.speaker()] = new double[found.size()];
      }
      double[] own = counts[said.speaker()];
      for (int i = 0; i < own.length; i++) {
        own[i] += found.get(i);
      }
    }
    List<double[]> styles = new ArrayList<>();
    for (int who = 0; who < counts.length; who++) {
      Share share = talk.shares().get(who);
      if (share.speaker().role() != Role.UNKNOWN
          && share.words() >= Thresholds.OF_FILE.styleWords()) {
        styles.add(shares(counts[who], share.words()));
      }
    }
    return styles;
  }

  /** The share of some words that is of each category. */
  private static double[] shares(double[] counts, int words) {
    double[] shares = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      shares[i] = counts[i] / words;
    }
    return shares;
  }

  private static double matching(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += 1 - Math.abs(one[i] - other[i]) / (one[i] + other[i] + NO_ZERO_DIVISION);
    }
    return sum / one.length;
  }
}
