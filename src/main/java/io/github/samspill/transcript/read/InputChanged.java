package io.github.samspill.transcript.read;

import java.io.IOException;

/** Thrown when a file is not the same any more as when it was first read. */
public final class InputChanged extends IOException {
  private static final long serialVersionUID = 1;

  /** The file of this name has changed. */
  public InputChanged(String name) {
    super(name + " changed while it was read");
  }
}
