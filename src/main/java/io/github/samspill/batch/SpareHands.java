package io.github.samspill.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Workers that have no input of their own left, and the sessions that wait for them. */
final class SpareHands {
  // One to begin with at once, and one for the time until its reader comes again.
  private static final int WAITING_EACH = 2;

  private final Deque<Piece> waiting = new ArrayDeque<>();
  private int readers;
  private int hands;

  /**
   * No hands yet.
   *
   * @param readers workers that have inputs of their own
   */
  SpareHands(int readers) {
    this.readers = readers;
  }

  /** Takes a session; not so when nobody is free to begin with it soon. */
  synchronized boolean take(Piece piece) {
    if (waiting.size() >= WAITING_EACH * hands) {
      return false;
    }
    waiting.add(piece);
    notifyAll();
    return true;
  }

  /** Tells that one worker fewer has inputs of its own. */
  synchronized void readerEnds() {
    readers--;
    notifyAll();
  }

  /** Lends the hands of a worker whose inputs are at their end, until everybody's are. */
  void lend(Analyst analyst) throws InterruptedException {
    comes();
    for (Optional<Piece> piece = next(); piece.isPresent(); piece = next()) {
      piece.get().work(analyst);
    }
  }

  private synchronized void comes() {
    hands++;
  }

  private synchronized Optional<Piece> next() throws InterruptedException {
    while (waiting.isEmpty() && readers > 0) {
      wait();
    }
    return Optional.ofNullable(waiting.poll());
  }
}
