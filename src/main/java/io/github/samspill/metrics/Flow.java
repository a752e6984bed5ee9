package io.github.samspill.metrics;

import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;

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
  public static List<Flow> of(Talk talk) {
    return flows(talk.speakers(), talk.changes());
  }

  /**
   * Who speaks to whom, in the order of the roster: the person that the transcript says a turn is
   * to, else those whom the turn calls by their code. Turns that tell neither are left out, and so
   * are an unknown speaker's.
   */
  public static List<Flow> addressed(Talk talk) {
    Roster roster = talk.session().session().roster();
    Changes.Tally tally = new Changes.Tally(roster.speakers().size());
    for (Said said : talk.turns()) {
      List<String> to = said.tagged().conduct().addressed();
      if (said.turn().to().isPresent()) {
        to = List.of(said.turn().to().get());
      }
      for (String code : to) {
        if (said.hasKnownSpeaker() && !code.equals(said.turn().speaker()) && roster.holds(code)) {
          tally.add(said.speaker(), roster.place(code));
        }
      }
    }
    return flows(talk.speakers(), tally.changes());
  }

  private static List<Flow> flows(List<Speaker> speakers, Changes changes) {
    List<Flow> flows = new ArrayList<>(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      flows.add(
          new Flow(
              speakers.get(changes.from(i)).id(),
              speakers.get(changes.to(i)).id(),
              changes.count(i)));
    }
    return flows;
  }
}
