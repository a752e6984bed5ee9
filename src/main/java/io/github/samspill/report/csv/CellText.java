package io.github.samspill.report.csv;

import java.util.regex.Pattern;

/** How a table holds text that a spreadsheet would take for a formula. */
public enum CellText {
  /** With an apostrophe before it, so that no spreadsheet runs it; numbers stay as they are. */
  SAFE,
  /** As it is, for programs that take a table as data. */
  RAW;

  private static final String BEGINS_FORMULA = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** A cell's content as the table holds it. */
  String cell(String content) {
    return this == SAFE && isFormula(content) && !NUMBER.matcher(content).matches()
        ? "'" + content
        : content;
  }

  /** What a cell of a safe table held before it was made safe. */
  static String content(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  /** Also what has apostrophes before it, so that taking one away gives back what was said. */
  private static boolean isFormula(String content) {
    int first = 0;
    while (first < content.length() && content.charAt(first) == '\'') {
      first++;
    }
    return first < content.length() && BEGINS_FORMULA.indexOf(content.charAt(first)) >= 0;
  }
}
