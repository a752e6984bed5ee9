package io.github.samspill.batch;

import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.read.InputChanged;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** What is told of an input that could not be worked on, for no fault in what it says. */
public final class Faults {
  private Faults() {}

  /** An input that cannot be read, or the program's own fault, by what was thrown. */
  public static Problem of(Input input, Throwable fault) {
    return fault instanceof IOException || fault instanceof OutOfMemoryError
        ? unreadable(input, fault)
        : ownFault(input, fault);
  }

  private static Problem unreadable(Input input, Throwable fault) {
    if (fault instanceof AccessDeniedException) {
      return Problem.in(
          input.name(), "the file may not be read", "", "ask for the right to read it");
    }
    if (fault instanceof InputChanged) {
      return Problem.in(
          input.name(), "the file changed while it was read", "", "run again when it is at rest");
    }
    return fault instanceof OutOfMemoryError
        ? Problem.in(
            input.name(),
            "the file does not fit into memory",
            "",
            "split it, or give Java more with -Xmx")
        : Problem.in(input.name(), "the file cannot be read", "", "try again");
  }

  private static Problem ownFault(Input input, Throwable fault) {
    String where = fault.getStackTrace().length > 0 ? fault.getStackTrace()[0].toString() : "?";
    return Problem.in(
        input.name(),
        "the program failed on it: " + fault.getClass().getSimpleName() + " in " + where,
        "",
        "this is a fault of the program, not of the file");
  }
}
