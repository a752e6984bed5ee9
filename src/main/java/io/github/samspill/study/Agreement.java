package io.github.samspill.study;

import io.github.samspill.tagging.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well the tags of one factor agree with a coder.
 *
 * @param factor the factor
 * @param counts tags (first) against codes (second), over all sessions
 * @param kappaInterval 95 % bootstrap interval of Cohen's kappa, by session
 * @param precisionInterval the same of precision
 * @param recallInterval the same of recall
 * @param alpha Krippendorff's alpha over all independent coders and the tags
 * @param coderAlpha the same over the coders alone; empty with one coder
 * @param coderKappas Cohen's kappa of each pair of independent coders
 * @param correlation Pearson's r of the sessions' tagged and coded shares; empty with fewer than
 *     three sessions or when one of them does not vary
 */
public record Agreement(
    Factor factor,
    Counts counts,
    Optional<Interval> kappaInterval,
    Optional<Interval> precisionInterval,
    Optional<Interval> recallInterval,
    OptionalDouble alpha,
    OptionalDouble coderAlpha,
    List<CoderKappa> coderKappas,
    OptionalDouble correlation) {
  /** Copies the list. */
  public Agreement {
    coderKappas = List.copyOf(coderKappas);
  }

  /**
   * How two coders agree.
   *
   * @param one a coder
   * @param other another
   * @param counts their codes of the turns that both coded
   */
  public record CoderKappa(String one, String other, Counts counts) {}

  /** Every factor against one coder. */
  public static List<Agreement> of(Codings codings, List<Factor> factors, String coder) {
    return factors.stream().map(factor -> of(codings, factor, coder)).toList();
  }

  private static Agreement of(Codings codings, Factor factor, String coder) {
    List<Counts> sessions =
        codings.tagsAgainst(coder, factor).stream().filter(c -> c.turns() > 0).toList();
    List<String> coders = codings.independentCoders();
    return new Agreement(
        factor,
        sessions.stream().reduce(Counts.NONE, Counts::and),
        Interval.of(sessions, Counts::kappa),
        Interval.of(sessions, Counts::precision),
        Interval.of(sessions, Counts::recall),
        Alpha.of(codings, coders, true, factor),
        coders.size() > 1 ? Alpha.of(codings, coders, false, factor) : OptionalDouble.empty(),
        coderKappas(codings, coders, factor),
        correlation(sessions));
  }

  private static List<CoderKappa> coderKappas(Codings codings, List<String> coders, Factor factor) {
    List<CoderKappa> kappas = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        Counts counts = codings.between(coders.get(i), coders.get(j), factor);
        if (counts.turns() > 0) {
          kappas.add(new CoderKappa(coders.get(i), coders.get(j), counts));
        }
      }
    }
    return kappas;
  }

  private static OptionalDouble correlation(List<Counts> sessions) {
    double[] tagged = sessions.stream().mapToDouble(c -> share(c.both() + c.first(), c)).toArray();
    double[] coded = sessions.stream().mapToDouble(c -> share(c.yesOfSecond(), c)).toArray();
    double meanTagged = Arrays.stream(tagged).average().orElse(0);
    double meanCoded = Arrays.stream(coded).average().orElse(0);
    double together = 0;
    double ofTagged = 0;
    double ofCoded = 0;
    for (int i = 0; i < tagged.length; i++) {
      together += (tagged[i] - meanTagged) * (coded[i] - meanCoded);
      ofTagged += (tagged[i] - meanTagged) * (tagged[i] - meanTagged);
      ofCoded += (coded[i] - meanCoded) * (coded[i] - meanCoded);
    }
    return sessions.size() < 3 || ofTagged == 0 || ofCoded == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(together / Math.sqrt(ofTagged * ofCoded));
  }

  private static double share(int part, Counts counts) {
    return (double) part / counts.turns();
  }
}
