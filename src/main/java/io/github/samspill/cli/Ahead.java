package io.github.samspill.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What a second thread makes ready while the first does something else. Nothing waits for it that
 * does not ask for it.
 *
 * @param <T> what is made
 */
final class Ahead<T> {
  private final FutureTask<T> making;

  /** What this makes, once it is begun or asked for. */
  Ahead(Callable<T> maker) {
    making = new FutureTask<>(maker);
  }

  /** Begins to make it on a thread of its own. */
  Ahead<T> begin() {
    Thread thread = new Thread(making, "ahead");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /**
   * What was made, once it is.
   *
   * @throws Exception why it could not be made, as the maker threw it
   */
  T get() throws Exception {
    // Nothing is done where it is made already, or being made.
    making.run();
    try {
      return making.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e.getCause() instanceof Exception fault ? fault : e;
    }
  }
}
