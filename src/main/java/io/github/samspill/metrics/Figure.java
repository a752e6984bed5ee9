package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import java.util.List;

/** A metric with its value in one session. */
public record Figure(Metric metric, Measure value) {

  /** Every metric of the catalogue in a session, in the catalogue's order. */
  public static List<Figure> of(TaggedSession session) {
    return Catalogue.metrics().stream()
        .map(metric -> new Figure(metric, metric.compute().apply(session)))
        .toList();
  }
}
