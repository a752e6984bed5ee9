package io.github.samspill.report.csv;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The one form of CSV that the program writes: comma, UTF-8, line feed, quotes where needed. */
final class Csv {
  private Csv() {}

  static CSVPrinter printer(Appendable out) throws IOException {
    return new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
  }
}
