package io.github.samspill.metrics;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * When an observation is made, as {@code observations.properties} has it.
 *
 * @param id the observation's name
 * @param conditions what must be so of the figures, all of it
 * @param shown the metrics that the sentence shows
 * @param source where the question comes from
 */
record ObservationRule(String id, List<AtLeast> conditions, List<String> shown, String source) {
  /** The rules of the file, in its order. */
  static final List<ObservationRule> OF_FILE =
      read(Resource.properties(ObservationRule.class, "observations"));

  /** A metric that must be known and not under a bound. */
  record AtLeast(String metric, double bound) {}

  private static List<ObservationRule> read(Properties file) {
    return Stream.of(file.getProperty("order").split("\\s+", -1))
        .map(
            id ->
                new ObservationRule(
                    id,
                    Stream.of(file.getProperty(id + ".when").split(" and ", -1))
                        .map(ObservationRule::condition)
                        .toList(),
                    List.of(file.getProperty(id + ".figures").split("\\s+", -1)),
                    file.getProperty(id + ".source")))
        .toList();
  }

  private static AtLeast condition(String text) {
    String[] parts = text.strip().split(" >= ", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not of the form METRIC >= NUMBER: " + text);
    }
    return new AtLeast(parts[0], Double.parseDouble(parts[1]));
  }

  /** Whether the figures, by metric, give rise to it and hold all that its sentence shows. */
  boolean holds(Map<String, Figure> known) {
    return known.keySet().containsAll(shown)
        && conditions.stream()
            .allMatch(
                one ->
                    known.containsKey(one.metric())
                        && known.get(one.metric()).value().number().orElseThrow() >= one.bound());
  }

  /** The figures of its sentence. */
  List<Figure> figures(Map<String, Figure> known) {
    return shown.stream().map(known::get).toList();
  }
}
