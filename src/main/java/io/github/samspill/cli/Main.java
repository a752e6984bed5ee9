package io.github.samspill.cli;

import io.github.samspill.problem.BadInput;
import io.github.samspill.report.text.Style;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program's entry, and the one place where faults become messages and exit codes. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    // No option takes a time or is of a database, so that none of their classes need be loaded.
    System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
    boolean colour = Ansi.AUTO.enabled();
    Streams streams =
        new Streams(
            System.in,
            new BufferedWriter(
                new OutputStreamWriter(
                    new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)),
            new PrintWriter(
                new OutputStreamWriter(
                    new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                true),
            colour ? Style.ANSI : Style.PLAIN);
    System.exit(run(streams, args));
  }

  /**
   * Runs the program.
   *
   * @return the number of an {@link ExitCode}
   */
  public static int run(Streams streams, String... args) {
    CommandLine line = commandLine(streams, args);
    int code;
    try {
      code = line.execute(args);
      streams.out().flush();
    } catch (IOException e) {
      return cannotWrite(streams, e);
    } catch (OutOfMemoryError e) {
      return tooLarge(streams);
    } catch (Error e) {
      return ownFault(streams, e);
    }
    streams.err().flush();
    return code;
  }

  private static CommandLine commandLine(Streams streams, String... args) {
    PrintWriter out = new PrintWriter(streams.out());
    CommandLine line = Commands.of(streams, args);
    Ansi ansi = streams.style() == Style.ANSI ? Ansi.ON : Ansi.OFF;
    line.setOut(out)
        .setErr(streams.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(80)
        .setParameterExceptionHandler((fault, unused) -> wrongUsage(streams, fault))
        .setExecutionExceptionHandler((fault, command, result) -> failed(streams, fault));
    return line;
  }

  private static int wrongUsage(Streams streams, CommandLine.ParameterException fault) {
    streams.err().println("samspill: " + fault.getMessage());
    streams
        .err()
        .println("see " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE.number();
  }

  private static int failed(Streams streams, Exception fault) {
    if (fault instanceof BadInput bad) {
      streams.err().println(bad.getMessage());
      return ExitCode.BAD_DATA.number();
    }
    if (fault instanceof NoInput missing) {
      streams.err().println(missing.getMessage());
      return ExitCode.NO_INPUT.number();
    }
    if (fault instanceof UsageFault usage) {
      streams.err().println("samspill: " + usage.getMessage());
      return ExitCode.WRONG_USAGE.number();
    }
    if (fault instanceof IOException broken) {
      return cannotWrite(streams, broken);
    }
    return ownFault(streams, fault);
  }

  private static int ownFault(Streams streams, Throwable fault) {
    String where = fault.getStackTrace().length > 0 ? fault.getStackTrace()[0].toString() : "?";
    streams
        .err()
        .println(
            "samspill: this is a fault of the program, not of your file: "
                + fault.getClass().getSimpleName()
                + " in "
                + where);
    return ExitCode.OWN_FAULT.number();
  }

  private static int tooLarge(Streams streams) {
    streams
        .err()
        .println(
            "samspill: the input does not fit into the "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB that Java may use; split it, or give more with java -Xmx");
    return ExitCode.BAD_DATA.number();
  }

  private static int cannotWrite(Streams streams, IOException fault) {
    if ("Broken pipe".equals(fault.getMessage())) {
      return ExitCode.NO_READER.number();
    }
    String reason =
        fault instanceof AccessDeniedException
            ? fault.getMessage() + " may not be written"
            : fault instanceof NoSuchFileException
                ? fault.getMessage() + " has no folder to be in"
                : fault.getMessage();
    streams.err().println("samspill: the output cannot be written: " + reason);
    return ExitCode.CANNOT_WRITE.number();
  }
}
