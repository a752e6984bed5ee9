package io.github.samspill.metrics;

import java.util.List;
import java.util.stream.Stream;

/** Every metric of a session, in the order of reports. */
public final class Catalogue {
  private static final List<Metric> METRICS =
      Stream.of(
              Participation.METRICS,
              Spread.METRICS,
              Interaction.METRICS,
              StyleMatching.METRICS,
              Questions.METRICS,
              Silence.METRICS,
              FactorTotals.METRICS)
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}

  /**
   * A formula in words, with the thresholds that it names in braces put in.
   *
   * @param decimalMark what stands before decimals in the language of the words
   * @throws IllegalArgumentException when there is no such threshold
   */
  public static String filled(String formula, String decimalMark) {
    return Thresholds.filled(formula, decimalMark);
  }

  /** All metrics. */
  public static List<Metric> metrics() {
    return METRICS;
  }
}
