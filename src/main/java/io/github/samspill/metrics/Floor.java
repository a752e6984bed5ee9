package io.github.samspill.metrics;

import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * One speaker's hold of the floor: neighbouring turns of the same speaker as one, since a turn is
 * all that one speaker says until another speaks. Turns of unknown speakers may be several people's
 * and stay apart.
 *
 * @param speaker the speaker's place on the roster, from 0
 * @param role the speaker's role
 * @param words number of words
 */
record Floor(int speaker, Role role, int words) {

  /** The turns as the floor went round. */
  static List<Floor> of(List<Said> turns) {
    List<Floor> floors = new ArrayList<>(turns.size());
    for (Said turn : turns) {
      int last = floors.size() - 1;
      boolean goesOn = last >= 0 && floors.get(last).speaker() == turn.speaker();
      if (goesOn && turn.hasKnownSpeaker()) {
        int before = floors.get(last).words();
        floors.set(last, new Floor(turn.speaker(), turn.role(), before + turn.words()));
      } else {
        floors.add(new Floor(turn.speaker(), turn.role(), turn.words()));
      }
    }
    return floors;
  }
}
