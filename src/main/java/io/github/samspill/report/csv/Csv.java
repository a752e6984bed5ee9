package io.github.samspill.report.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The one form of CSV that the program writes: comma, UTF-8, line feed, quotes where needed. */
final class Csv {
  private final CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private final StringBuilder quoted = new StringBuilder();
  private final Appendable out;
  private final CellText text;
  private char[] row = new char[256];
  private int size;
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
    int start = begun ? size + 1 : size;
    int end = start + content.length();
    makeRoom(end);
    row[size] = ',';
    content.getChars(0, content.length(), row, start);
    // Nearly all cells are names and numbers that no reader takes for more than they are; what
    // else there is in a table is for the library to quote.
    if (content.isEmpty() ? begun : isPlain(row, start, end)) {
      size = end;
    } else {
      quote(text.cell(content));
    }
    begun = true;
  }

  private void quote(String content) throws IOException {
    quoted.setLength(0);
    format.print(content, quoted, !begun);
    makeRoom(size + quoted.length());
    quoted.getChars(0, quoted.length(), row, size);
    size += quoted.length();
  }

  private void makeRoom(int end) {
    if (row.length <= end) {
      row = Arrays.copyOf(row, 2 * (end + 1));
    }
  }

  /** Ends the row and writes it. */
  void println() throws IOException {
    row[size++] = '\n';
    out.append(new String(row, 0, size));
    size = 0;
    begun = false;
  }

  /** Whether it begins with a letter or digit, goes on in ASCII, and has nothing to be quoted. */
  private static boolean isPlain(char[] row, int start, int end) {
    if (!isLetterOrDigit(row[start]) || row[end - 1] == ' ') {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      char c = row[i];
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
