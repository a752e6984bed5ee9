package io.github.samspill.privacy;

import io.github.samspill.language.SpokenSession;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.List;

/** Looks through a session as it was read: its turns, and the codes of those in it. */
public final class SessionCheck {
  private final AnonymityCheck check;

  /** Looks with a check. */
  public SessionCheck(AnonymityCheck check) {
    this.check = check;
  }

  /** All that is found, the codes first, then turn by turn. */
  public List<Sighting> of(Session session) {
    List<Sighting> found = ofCodes(session);
    for (Turn turn : session.turns()) {
      add(session, turn, check.of(turn.text()), found);
    }
    return found;
  }

  /** The same for a session whose words are known already. */
  public List<Sighting> of(SpokenSession spoken) {
    Session session = spoken.session();
    List<Sighting> found = ofCodes(session);
    for (int i = 0; i < session.turns().size(); i++) {
      add(session, session.turns().get(i), check.of(spoken.speeches().get(i)), found);
    }
    return found;
  }

  private List<Sighting> ofCodes(Session session) {
    List<Sighting> found = new ArrayList<>();
    for (Speaker speaker : session.roster().speakers()) {
      if (speaker.role() != Role.UNKNOWN) {
        for (Finding finding : check.ofCode(speaker.id())) {
          found.add(
              new Sighting(session.id(), "", "speaker", finding, finding.value(speaker.id())));
        }
      }
    }
    return found;
  }

  private static void add(
      Session session, Turn turn, List<Finding> findings, List<Sighting> found) {
    for (Finding finding : findings) {
      found.add(new Sighting(session.id(), turn.id(), "text", finding, finding.value(turn.text())));
    }
  }
}
