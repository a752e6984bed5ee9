package io.github.samspill.spark;

import io.github.samspill.batch.Inputs;
import io.github.samspill.cli.ExitCode;
import io.github.samspill.problem.BadInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** The job's entry, and the one place where its faults become messages and exit codes. */
public final class SamspillJob {
  private SamspillJob() {}

  /** Runs the job and ends the process. */
  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    System.exit(run(err, args));
  }

  /**
   * Runs the job.
   *
   * @return the number of an {@link ExitCode}
   */
  public static int run(PrintWriter err, String... args) {
    return new CommandLine(new JobCommand())
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((fault, line, result) -> failed(err, fault))
        .execute(args);
  }

  private static int failed(PrintWriter err, Exception fault) {
    if (fault instanceof BadInput bad) {
      err.println(bad.getMessage());
      return ExitCode.BAD_DATA.number();
    }
    if (fault instanceof NoSuchFileException missing) {
      err.println(Inputs.missing(missing));
      return ExitCode.NO_INPUT.number();
    }
    if (fault instanceof FileAlreadyExistsException taken) {
      err.println("samspill-spark: " + taken.getMessage());
      return ExitCode.WRONG_USAGE.number();
    }
    String said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    if (isOfOutput(fault)) {
      err.println("samspill-spark: the output cannot be written: " + said);
      return ExitCode.CANNOT_WRITE.number();
    }
    err.println(
        "samspill-spark: the run came to no end: "
            + fault.getClass().getSimpleName()
            + ": "
            + said
            + "; nothing was written");
    return ExitCode.OWN_FAULT.number();
  }

  /** What cannot be read is among the failures, so an I/O fault that comes here is of writing. */
  private static boolean isOfOutput(Throwable fault) {
    return fault instanceof IOException
        || (fault.getCause() != null && isOfOutput(fault.getCause()));
  }
}
