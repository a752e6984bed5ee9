package io.github.samspill.batch;

import io.github.samspill.transcript.Session;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/** A session on its way to its rows; who comes first makes them. */
final class Piece {
  private final String file;
  private final AtomicReference<Session> session;
  private final long bytes;
  private final CompletableFuture<SessionRows> rows = new CompletableFuture<>();

  /**
   * A piece of work.
   *
   * @param file the name of the input that the session stands in
   * @param bytes what it takes of memory, about
   */
  Piece(String file, Session session, long bytes) {
    this.file = file;
    this.session = new AtomicReference<>(session);
    this.bytes = bytes;
  }

  /** Makes the rows, unless somebody has begun to, or they are not wanted any more. */
  void work(Analyst analyst) {
    Session own = session.getAndSet(null);
    if (own == null) {
      return;
    }
    try {
      rows.complete(analyst.rows(file, own));
    } catch (Throwable fault) {
      // Whoever waits for the rows is told, whatever it is.
      rows.completeExceptionally(fault);
    }
  }

  /** Tells that the rows are not wanted any more. */
  void drop() {
    session.set(null);
  }

  long bytes() {
    return bytes;
  }

  boolean isDone() {
    return rows.isDone();
  }

  /**
   * The rows, once whoever has begun is done.
   *
   * @throws CompletionException with what went wrong while they were made
   */
  SessionRows rows() {
    return rows.join();
  }
}
