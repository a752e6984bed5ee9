package io.github.samspill.report.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows that a table of the program wrote, taken apart again. */
public final class CsvRows {
  private CsvRows() {}

  /**
   * The cells of each row, as they stand.
   *
   * @param csv whole rows, as {@link ResultTable#writeRows} writes them
   * @throws IllegalArgumentException when they are not
   */
  public static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("these are no rows of a table", e);
    }
    return rows;
  }
}
