package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A turn with who says it.
 *
 * @param tagged the turn
 * @param speaker the speaker's place on the roster, from 0
 * @param role the speaker's role
 */
record Said(TaggedTurn tagged, int speaker, Role role) {

  /** The turns as people on a roster say them, in their order. */
  static List<Said> of(List<TaggedTurn> turns, Roster roster) {
    List<Said> said = new ArrayList<>(turns.size());
    for (TaggedTurn turn : turns) {
      int speaker = roster.place(turn.turn().speaker());
      said.add(new Said(turn, speaker, roster.speakers().get(speaker).role()));
    }
    return said;
  }

  /** The turn as it was transcribed. */
  Turn turn() {
    return tagged.turn();
  }

  /** Its number of words. */
  int words() {
    return tagged.words();
  }

  /** Whether it is known who says it. */
  boolean hasKnownSpeaker() {
    return role != Role.UNKNOWN;
  }
}
