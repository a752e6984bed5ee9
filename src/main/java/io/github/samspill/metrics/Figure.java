package io.github.samspill.metrics;

import java.util.ArrayList;
import java.util.List;

/** A metric with its value in one session. */
public record Figure(Metric metric, Measure value) {

  /** Every metric of the catalogue in a session, in the catalogue's order. */
  public static List<Figure> of(Talk talk) {
    List<Figure> figures = new ArrayList<>(Catalogue.metrics().size());
    for (Metric metric : Catalogue.metrics()) {
      figures.add(new Figure(metric, metric.compute().apply(talk)));
    }
    return figures;
  }
}
