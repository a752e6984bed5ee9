package io.github.samspill.batch;

import io.github.samspill.privacy.Sighting;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.SessionTaker;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * The rows of one input on their way into its shard, in the order of the sessions, whoever makes
 * them.
 */
final class ShardRows implements SessionTaker, AutoCloseable {
  private final String file;
  private final Shard.Parts parts;
  private final Analyst analyst;
  private final SpareHands hands;
  private final long room;
  private final Deque<Piece> pending = new ArrayDeque<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private long held;
  private int sessions;
  private long turns;
  private CompletionException fault;

  /** An output that cannot be written, on its way through the reader of the input. */
  static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(IOException cause) {
      super(cause);
    }
  }

  /**
   * No rows yet.
   *
   * @param file the input's name
   * @param analyst makes the rows where no hands are free
   * @param room the most sessions that are in work at once, in bytes of memory; one always is
   */
  ShardRows(String file, Shard.Parts parts, Analyst analyst, SpareHands hands, long room) {
    this.file = file;
    this.parts = parts;
    this.analyst = analyst;
    this.hands = hands;
    this.room = room;
  }

  @Override
  public void take(Session session, long bytes) {
    while (!pending.isEmpty() && held + bytes > room) {
      writeFirst();
    }
    // After a fault the file is read on only for what is wrong with the file itself.
    if (fault != null) {
      return;
    }
    Piece piece = new Piece(file, session, bytes);
    pending.add(piece);
    held += bytes;
    if (!hands.take(piece)) {
      piece.work(analyst);
    }
    while (!pending.isEmpty() && pending.element().isDone()) {
      writeFirst();
    }
  }

  private void writeFirst() {
    Piece first = pending.remove();
    held -= first.bytes();
    first.work(analyst);
    try {
      write(first.rows());
    } catch (CompletionException e) {
      fault = e;
      close();
    }
  }

  private void write(SessionRows rows) {
    try {
      for (int i = 0; i < rows.tables().size(); i++) {
        parts.write(i, rows.tables().get(i));
      }
      if (rows.page().isPresent()) {
        parts.writePage(sessions, rows.page().get());
      }
    } catch (IOException e) {
      throw new Unwritable(e);
    }
    sightings.addAll(rows.sightings());
    sessions++;
    turns += rows.turns();
  }

  @Override
  public void beginAgain() {
    close();
    fault = null;
    sessions = 0;
    turns = 0;
    sightings.clear();
    try {
      parts.beginAgain();
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /**
   * Writes what is still in work.
   *
   * @throws CompletionException with what went wrong with a session, the first of them
   */
  void finish() {
    while (!pending.isEmpty()) {
      writeFirst();
    }
    if (fault != null) {
      throw fault;
    }
  }

  int sessions() {
    return sessions;
  }

  long turns() {
    return turns;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** Gives up what is still in work. */
  @Override
  public void close() {
    pending.forEach(Piece::drop);
    pending.clear();
    held = 0;
  }
}
