package io.github.samspill.transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One meeting of a group.
 *
 * @param id the session's name, unique in its file
 * @param date the day it took place, when known
 * @param group the group's code, when known
 * @param leader the leader's code as the transcript gives it for the session, when it does
 * @param roster everybody who belongs to the session
 * @param turns what was said, in the order of the transcript; every speaker is on the roster
 */
public record Session(
    String id,
    Optional<LocalDate> date,
    Optional<String> group,
    Optional<String> leader,
    Roster roster,
    List<Turn> turns) {

  /** Copies the turns and checks that every speaker is on the roster. */
  public Session {
    Objects.requireNonNull(date);
    Objects.requireNonNull(group);
    Objects.requireNonNull(leader);
    turns = List.copyOf(turns);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a session has an id");
    }
    for (Turn turn : turns) {
      if (!roster.holds(turn.speaker())) {
        throw new IllegalArgumentException(turn.speaker() + " speaks but is not on the roster");
      }
    }
  }
}
