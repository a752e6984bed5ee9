package io.github.samspill.report.csv;

import java.util.regex.Pattern;

/** How a table holds text that a spreadsheet would take for a formula. */
public enum CellText {
  /** With an apostrophe before it, so that no spreadsheet runs it; numbers stay as they are. */
  SAFE,
  /** As it is, for programs that take a table as data. */
  RAW;

  // One apostrophe more than there was, so that taking one away gives back what was said.
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n].*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** A cell's content as the table holds it. */
  String cell(String content) {
    return this == SAFE && FORMULA.matcher(content).matches() && !NUMBER.matcher(content).matches()
        ? "'" + content
        : content;
  }

  /** What a cell of a safe table held before it was made safe. */
  static String content(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
