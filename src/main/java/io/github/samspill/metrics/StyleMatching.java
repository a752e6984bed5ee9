package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.TOO_FEW_PEOPLE;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.util.Arrays;
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

  private static Measure ofAll(TaggedSession session) {
    List<double[]> styles =
        session.session().roster().speakers().stream()
            .map(
                speaker ->
                    session.turns().stream()
                        .filter(turn -> turn.turn().hasKnownSpeaker())
                        .filter(turn -> turn.turn().speaker().equals(speaker.id()))
                        .toList())
            .filter(turns -> Share.words(turns) >= Thresholds.OF_FILE.styleWords())
            .map(StyleMatching::style)
            .toList();
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

  /** The share of the words of some turns that are of each category. */
  private static double[] style(List<TaggedTurn> turns) {
    double[] shares = new double[turns.get(0).conduct().functionWords().size()];
    for (TaggedTurn turn : turns) {
      for (int i = 0; i < shares.length; i++) {
        shares[i] += turn.conduct().functionWords().get(i);
      }
    }
    int words = Share.words(turns);
    return Arrays.stream(shares).map(count -> count / words).toArray();
  }

  private static double matching(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += 1 - Math.abs(one[i] - other[i]) / (one[i] + other[i] + NO_ZERO_DIVISION);
    }
    return sum / one.length;
  }
}
