package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often one speaker took the floor directly after another, or spoke to another.
 *
 * @param from who had the floor, or spoke
 * @param to who took it, or was spoken to
 * @param count how often, at least 1
 */
public record Flow(String from, String to, int count) {

  /**
   * Who follows whom, in the order of the roster. A change from or to an unknown speaker is
   * nobody's and is left out.
   */
  public static List<Flow> of(TaggedSession session) {
    Map<String, Map<String, Integer>> counts = counts(session);
    List<Floor> floors = Floor.of(session);
    for (int i = 1; i < floors.size(); i++) {
      Floor from = floors.get(i - 1);
      Floor to = floors.get(i);
      if (from.role() != Role.UNKNOWN && to.role() != Role.UNKNOWN) {
        counts.get(from.speaker()).merge(to.speaker(), 1, Integer::sum);
      }
    }
    return flows(session, counts);
  }

  /**
   * Who speaks to whom, in the order of the roster: the person that the transcript says a turn is
   * to, else those whom the turn calls by their code. Turns that tell neither are left out, and so
   * are an unknown speaker's.
   */
  public static List<Flow> addressed(TaggedSession session) {
    Map<String, Map<String, Integer>> counts = counts(session);
    for (TaggedTurn turn : session.turns()) {
      String from = turn.turn().speaker();
      List<String> to = turn.turn().to().map(List::of).orElse(turn.conduct().addressed());
      if (turn.turn().hasKnownSpeaker()) {
        to.stream()
            .filter(code -> !code.equals(from) && counts.containsKey(code))
            .forEach(code -> counts.get(from).merge(code, 1, Integer::sum));
      }
    }
    return flows(session, counts);
  }

  private static Map<String, Map<String, Integer>> counts(TaggedSession session) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    session.session().roster().speakers().forEach(s -> counts.put(s.id(), new LinkedHashMap<>()));
    return counts;
  }

  private static List<Flow> flows(TaggedSession session, Map<String, Map<String, Integer>> counts) {
    List<Flow> flows = new ArrayList<>();
    counts.forEach(
        (from, row) ->
            session.session().roster().speakers().stream()
                .filter(to -> row.containsKey(to.id()))
                .forEach(to -> flows.add(new Flow(from, to.id(), row.get(to.id())))));
    return flows;
  }
}
