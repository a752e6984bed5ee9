package io.github.samspill.language;

import io.github.samspill.transcript.Session;
import java.util.List;

/**
 * A session and its words.
 *
 * @param session the session
 * @param speeches the words of its turns, in their order
 */
public record SpokenSession(Session session, List<Speech> speeches) {
  /** Copies the list and checks that it goes with the turns. */
  public SpokenSession {
    speeches = List.copyOf(speeches);
    if (speeches.size() != session.turns().size()) {
      throw new IllegalArgumentException("a speech for every turn");
    }
  }
}
