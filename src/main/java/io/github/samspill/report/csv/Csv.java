package io.github.samspill.report.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The one form of CSV that the program writes: comma, UTF-8, line feed, quotes where needed. */
final class Csv {
  private final CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private final StringBuilder row = new StringBuilder();
  private final Appendable out;
  private final CellText text;
  private boolean begun;

  private Csv(Appendable out, CellText text) {
    this.out = out;
    this.text = text;
  }

  static Csv printer(Appendable out) {
    return printer(out, CellText.SAFE);
  }

  static Csv printer(Appendable out, CellText text) {
    return new Csv(out, text);
  }

  /** Writes a row of texts and numbers. */
  void printRecord(Object... cells) throws IOException {
    printRecord(Arrays.asList(cells));
  }

  /** Writes a row of texts and numbers. */
  void printRecord(List<?> cells) throws IOException {
    for (Object cell : cells) {
      print(cell.toString());
    }
    println();
  }

  /** Adds a cell to the row. */
  void print(String content) throws IOException {
    // Nearly all cells are names and numbers that no reader takes for more than they are; what
    // else there is in a table is for the library to quote.
    if (begun && content.isEmpty()) {
      row.append(',');
    } else if (isPlain(content)) {
      row.append(begun ? "," : "").append(content);
    } else {
      format.print(text.cell(content), row, !begun);
    }
    begun = true;
  }

  /** Ends the row and writes it. */
  void println() throws IOException {
    format.println(row);
    out.append(row);
    row.setLength(0);
    begun = false;
  }

  /** Whether it begins with a letter or digit, goes on in ASCII, and has nothing to be quoted. */
  private static boolean isPlain(String content) {
    int last = content.length() - 1;
    if (last < 0 || !isLetterOrDigit(content.charAt(0)) || content.charAt(last) == ' ') {
      return false;
    }
    for (int i = 1; i <= last; i++) {
      char c = content.charAt(i);
      // From the hyphen to the tilde there is neither a quote nor a comma.
      if (c > '~' || (c < '-' && c != ' ')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
