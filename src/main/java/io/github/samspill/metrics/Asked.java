package io.github.samspill.metrics;

import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A leader's turn that ends in a question, and what came of it.
 *
 * @param turn the leader's turn
 * @param next the turn after it, when its speaker is known
 * @param answer the next turn of another, when its speaker is known
 */
record Asked(Said turn, Optional<Said> next, Optional<Said> answer) {

  /** Every turn of a leader that ends in a question, in their order. */
  static List<Asked> of(List<Said> turns) {
    List<Asked> asked = new ArrayList<>();
    // From the end, so that what comes after a turn has been seen when the turn is.
    Said next = null;
    Said other = null;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Said turn = turns.get(i);
      if (next != null && next.speaker() != turn.speaker()) {
        other = next;
      }
      if (turn.role() == Role.LEADER && turn.tagged().conduct().endsInQuestion()) {
        asked.add(new Asked(turn, known(next), known(other)));
      }
      next = turn;
    }
    Collections.reverse(asked);
    return asked;
  }

  private static Optional<Said> known(Said turn) {
    return Optional.ofNullable(turn).filter(Said::hasKnownSpeaker);
  }

  /**
   * Seconds from the question's end to the start of a turn, 0 when that begins before the end;
   * empty when a time is missing.
   */
  OptionalDouble secondsTo(Said later) {
    OptionalDouble end = turn.turn().endSeconds();
    OptionalDouble start = later.turn().startSeconds();
    return end.isPresent() && start.isPresent()
        ? OptionalDouble.of(
            Math.max(0, Timeline.millis(start.getAsDouble()) - Timeline.millis(end.getAsDouble()))
                / 1000.0)
        : OptionalDouble.empty();
  }
}
