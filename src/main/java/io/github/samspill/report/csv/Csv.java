package io.github.samspill.report.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The one form of CSV that the program writes: comma, UTF-8, line feed, quotes where needed. */
final class Csv {
  private final CSVPrinter printer;
  private final CellText text;

  private Csv(CSVPrinter printer, CellText text) {
    this.printer = printer;
    this.text = text;
  }

  static Csv printer(Appendable out) throws IOException {
    return printer(out, CellText.SAFE);
  }

  static Csv printer(Appendable out, CellText text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    return new Csv(new CSVPrinter(out, format), text);
  }

  /** Writes a row of texts and numbers. */
  void printRecord(Object... cells) throws IOException {
    printRecord(Arrays.asList(cells));
  }

  /** Writes a row of texts and numbers. */
  void printRecord(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(text.cell(cell.toString()));
    }
    printer.println();
  }
}
