package io.github.samspill.cli;

import io.github.samspill.report.text.Style;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A run of the whole program in this process.
 *
 * @param code the exit code
 * @param out what it wrote
 * @param err what it said
 */
public record Run(int code, String out, String err) {

  /** Runs a command line with nothing on standard input. */
  public static Run of(String... args) {
    return with("", args);
  }

  /** Runs a command line with a text on standard input. */
  public static Run with(String in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err),
            Style.PLAIN);
    int code = Main.run(streams, args);
    return new Run(code, out.toString(), err.toString());
  }
}
