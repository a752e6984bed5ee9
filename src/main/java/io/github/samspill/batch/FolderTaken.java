package io.github.samspill.batch;

/** Thrown when an output folder holds another run's work; nothing in it has been touched. */
public final class FolderTaken extends Exception {
  FolderTaken(String message) {
    super(message);
  }
}
