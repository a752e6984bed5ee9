package io.github.samspill.report.csv;

import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.util.List;

/** What is wrong with inputs that could not be used: a row a problem. */
public final class FailureCsv {
  /** The file's name. */
  public static final String NAME = "failures.csv";

  private FailureCsv() {}

  /**
   * Writes the names of the columns.
   *
   * @throws IOException when the output cannot be written
   */
  public static void writeHeader(Appendable out) throws IOException {
    Csv.printer(out).printRecord("file", "line", "column", "problem", "expected", "remedy");
  }

  /**
   * Writes the problems of one input.
   *
   * @throws IOException when the output cannot be written
   */
  public static void writeRows(List<Problem> problems, Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    for (Problem problem : problems) {
      printer.printRecord(
          problem.file(),
          problem.line() == 0 ? "" : problem.line(),
          problem.column() == 0 ? "" : problem.column(),
          problem.found(),
          problem.expected(),
          problem.remedy());
    }
  }
}
