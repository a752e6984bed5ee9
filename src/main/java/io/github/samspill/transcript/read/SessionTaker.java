package io.github.samspill.transcript.read;

import io.github.samspill.transcript.Session;
import java.util.List;

/** Takes the sessions of a file one after the other, in the order in which they begin. */
public interface SessionTaker {
  /**
   * Takes a session.
   *
   * @param session the session
   * @param bytes what it takes of memory, about
   */
  void take(Session session, long bytes);

  /** All that has been taken is void; the sessions come again from the first. */
  void beginAgain();

  /** Gathers the sessions in a list. */
  static SessionTaker into(List<Session> sessions) {
    return new SessionTaker() {
      @Override
      public void take(Session session, long bytes) {
        sessions.add(session);
      }

      @Override
      public void beginAgain() {
        sessions.clear();
      }
    };
  }
}
