package io.github.samspill.metrics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something worth saying of a session, in figures: what was counted, never whether it is good.
 *
 * @param id its name, by which a language has the sentence
 * @param figures the figures of the sentence, all known
 * @param source where the question comes from
 */
public record Observation(String id, List<Figure> figures, String source) {
  /** Copies the figures. */
  public Observation {
    figures = List.copyOf(figures);
  }

  /** What the rules for observations say of a session's figures, in the order of the rules. */
  public static List<Observation> of(List<Figure> figures) {
    Map<String, Figure> known =
        figures.stream()
            .filter(figure -> figure.value() instanceof Measure.Known)
            .collect(Collectors.toMap(figure -> figure.metric().id(), Function.identity()));
    return ObservationRule.OF_FILE.stream()
        .filter(rule -> rule.holds(known))
        .map(rule -> new Observation(rule.id(), rule.figures(known), rule.source()))
        .toList();
  }
}
