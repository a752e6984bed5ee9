package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often one speaker took the floor directly after another.
 *
 * @param from who had the floor
 * @param to who took it
 * @param count how often, at least 1
 */
public record Flow(String from, String to, int count) {

  /**
   * Who follows whom, in the order of the roster. A change from or to an unknown speaker is
   * nobody's and is left out.
   */
  public static List<Flow> of(TaggedSession session) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    session.session().roster().speakers().forEach(s -> counts.put(s.id(), new LinkedHashMap<>()));
    List<Floor> floors = Floor.of(session);
    for (int i = 1; i < floors.size(); i++) {
      Floor from = floors.get(i - 1);
      Floor to = floors.get(i);
      if (from.role() != Role.UNKNOWN && to.role() != Role.UNKNOWN) {
        counts.get(from.speaker()).merge(to.speaker(), 1, Integer::sum);
      }
    }
    List<Flow> flows = new ArrayList<>();
    counts.forEach(
        (from, row) ->
            session.session().roster().speakers().stream()
                .filter(to -> row.containsKey(to.id()))
                .forEach(to -> flows.add(new Flow(from, to.id(), row.get(to.id())))));
    return flows;
  }
}
