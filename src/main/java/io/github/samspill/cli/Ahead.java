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

  /** Begins to make it. */
  Ahead(Callable<T> maker) {
    making = new FutureTask<>(maker);
    Thread thread = new Thread(making, "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What was made, once it is.
   *
   * @throws Exception why it could not be made, as the maker threw it
   */
  T get() throws Exception {
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
