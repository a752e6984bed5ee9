package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
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
record Asked(TaggedTurn turn, Optional<TaggedTurn> next, Optional<TaggedTurn> answer) {

  /** Every turn of a leader that ends in a question, in their order. */
  static List<Asked> of(TaggedSession session) {
    List<Asked> asked = new ArrayList<>();
    List<TaggedTurn> turns = session.turns();
    for (int i = 0; i < turns.size(); i++) {
      TaggedTurn turn = turns.get(i);
      if (session.role(turn) == Role.LEADER && turn.conduct().endsInQuestion()) {
        List<TaggedTurn> after = turns.subList(i + 1, turns.size());
        Optional<TaggedTurn> answer =
            after.stream()
                .filter(other -> !other.turn().speaker().equals(turn.turn().speaker()))
                .findFirst();
        asked.add(new Asked(turn, known(after.stream().findFirst()), known(answer)));
      }
    }
    return asked;
  }

  private static Optional<TaggedTurn> known(Optional<TaggedTurn> turn) {
    return turn.filter(one -> one.turn().hasKnownSpeaker());
  }

  /**
   * Seconds from the question's end to the start of a turn, 0 when that begins before the end;
   * empty when a time is missing.
   */
  OptionalDouble secondsTo(TaggedTurn later) {
    OptionalDouble end = turn.turn().endSeconds();
    OptionalDouble start = later.turn().startSeconds();
    return end.isPresent() && start.isPresent()
        ? OptionalDouble.of(
            Math.max(0, Timeline.millis(start.getAsDouble()) - Timeline.millis(end.getAsDouble()))
                / 1000.0)
        : OptionalDouble.empty();
  }
}
