package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * One speaker's hold of the floor: neighbouring turns of the same speaker as one, since a turn is
 * all that one speaker says until another speaks. Turns of unknown speakers may be several people's
 * and stay apart.
 *
 * @param speaker the speaker's code
 * @param role the speaker's role
 * @param words number of words
 */
record Floor(String speaker, Role role, int words) {

  /** The session as the floor went round. */
  static List<Floor> of(TaggedSession session) {
    List<Floor> floors = new ArrayList<>();
    for (TaggedTurn turn : session.turns()) {
      String speaker = turn.turn().speaker();
      int last = floors.size() - 1;
      boolean goesOn = last >= 0 && floors.get(last).speaker().equals(speaker);
      if (goesOn && turn.turn().hasKnownSpeaker()) {
        Floor before = floors.get(last);
        floors.set(last, new Floor(speaker, before.role(), before.words() + turn.words()));
      } else {
        floors.add(new Floor(speaker, session.role(turn), turn.words()));
      }
    }
    return floors;
  }
}
