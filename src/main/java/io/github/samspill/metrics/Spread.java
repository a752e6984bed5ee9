package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_ROSTER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;
import static io.github.samspill.metrics.Measure.Reason.TOO_FEW_PEOPLE;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.transcript.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the room is spread over the members. */
final class Spread {
  static final List<Metric> METRICS =
      List.of(
          new Metric(
              "participation_gini",
              Family.PARTICIPATION,
              Unit.INDEX,
              "0 (all alike) to 1 (one has all)",
              "sum over pairs of |words_i - words_j| / ((n - 1) * sum of words), over the members"
                  + " on the roster: Gini with the small-sample correction n / (n - 1)",
              "fewer than two members, or no member speaks",
              "Deltas 2003, doi:10.1162/rest.2003.85.1.226 (the correction)",
              Spread::gini),
          new Metric(
              "speaking_gini",
              Family.PARTICIPATION,
              Unit.INDEX,
              "0 (all alike) to 1 (one has all)",
              "the same over the members' speaking time in seconds",
              "fewer than two members, no member speaks, or a turn has no start or no end",
              "Deltas 2003, doi:10.1162/rest.2003.85.1.226 (the correction)",
              Spread::speakingGini),
          new Metric(
              "participation_evenness",
              Family.PARTICIPATION,
              Unit.INDEX,
              "0 (one has all) to 1 (all alike)",
              "H / ln n, H = -sum p_i ln p_i, p_i = member's words / words of all members,"
                  + " n = members on the roster",
              "fewer than two members, or no member speaks",
              "Pielou 1966, doi:10.1016/0022-5193(66)90013-0",
              Spread::evenness),
          new Metric(
              "silent_members",
              Family.PARTICIPATION,
              Unit.PEOPLE,
              "0 to the number of members",
              "members on the roster without a turn",
              "the transcript does not name the participants",
              "–",
              Spread::silentMembers));

  private Spread() {}

  private static Measure gini(Talk talk) {
    return over(ofMembers(talk, Share::words), Spread::gini);
  }

  private static Measure speakingGini(Talk talk) {
    return talk.timeline().isEmpty()
        ? Measure.absent(NO_TIMES)
        : over(ofMembers(talk, share -> share.seconds().number().orElse(0)), Spread::gini);
  }

  private static Measure evenness(Talk talk) {
    return over(ofMembers(talk, Share::words), Spread::evenness);
  }

  /** Each member's part. */
  private static double[] ofMembers(Talk talk, ToDoubleFunction<Share> part) {
    double[] parts = new double[talk.shares().size()];
    int members = 0;
    for (Share share : talk.shares()) {
      if (share.speaker().role() == Role.MEMBER) {
        parts[members++] = part.applyAsDouble(share);
      }
    }
    return Arrays.copyOf(parts, members);
  }

  /** A figure of the members' parts; absent when there is nobody to compare or nothing said. */
  private static Measure over(double[] parts, ToDoubleFunction<double[]> figure) {
    if (parts.length < 2) {
      return Measure.absent(TOO_FEW_PEOPLE);
    }
    return Arrays.stream(parts).sum() == 0
        ? Measure.absent(NOTHING_TO_COUNT)
        : Measure.of(figure.applyAsDouble(parts));
  }

  private static double gini(double[] parts) {
    double differences = 0;
    for (int i = 0; i < parts.length; i++) {
      for (int j = 0; j < i; j++) {
        differences += Math.abs(parts[i] - parts[j]);
      }
    }
    return differences / ((parts.length - 1) * Arrays.stream(parts).sum());
  }

  private static double evenness(double[] words) {
    double sum = Arrays.stream(words).sum();
    double entropy = 0;
    for (double own : words) {
      double share = own / sum;
      entropy -= share == 0 ? 0 : share * StrictMath.log(share);
    }
    // The logarithms are rounded, so that equal shares come out a hair above 1.
    return Math.min(1, Math.max(0, entropy) / StrictMath.log(words.length));
  }

  private static Measure silentMembers(Talk talk) {
    if (!talk.session().session().roster().named()) {
      return Measure.absent(NO_ROSTER);
    }
    int silent = 0;
    for (double turns : ofMembers(talk, Share::turns)) {
      silent += turns == 0 ? 1 : 0;
    }
    return Measure.of(silent);
  }
}
