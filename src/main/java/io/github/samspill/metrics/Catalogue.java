package io.github.samspill.metrics;

import java.util.List;
import java.util.stream.Stream;

/** Every metric of a session, in the order of reports. */
public final class Catalogue {
  private static final List<Metric> METRICS =
      Stream.of(Participation.METRICS, Spread.METRICS, Interaction.METRICS)
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}

  /** All metrics. */
  public static List<Metric> metrics() {
    return METRICS;
  }
}
