package io.github.samspill.privacy;

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
    List<Sighting> found = new ArrayList<>();
    for (Speaker speaker : session.roster().speakers()) {
      if (speaker.role() != Role.UNKNOWN) {
        for (Finding finding : check.ofCode(speaker.id())) {
          found.add(
              new Sighting(session.id(), "", "speaker", finding, finding.value(speaker.id())));
        }
      }
    }
    for (Turn turn : session.turns()) {
      for (Finding finding : check.of(turn.text())) {
        found.add(
            new Sighting(session.id(), turn.id(), "text", finding, finding.value(turn.text())));
      }
    }
    return found;
  }
}
