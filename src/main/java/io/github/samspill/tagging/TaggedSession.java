package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import java.util.List;

/**
 * A session with every turn tagged.
 *
 * @param session the session
 * @param factors the factors it was tagged against, in the order of reports
 * @param turns its turns, one for each of the session's, in the same order
 */
public record TaggedSession(Session session, List<Factor> factors, List<TaggedTurn> turns) {
  /** Copies the lists. */
  public TaggedSession {
    factors = List.copyOf(factors);
    turns = List.copyOf(turns);
    if (turns.size() != session.turns().size()) {
      throw new IllegalArgumentException("every turn of the session is tagged once");
    }
  }

  /** The role of the turn's speaker. */
  public Role role(TaggedTurn turn) {
    return session.roster().role(turn.turn().speaker());
  }
}
