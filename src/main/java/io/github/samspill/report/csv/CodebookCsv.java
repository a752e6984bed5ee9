package io.github.samspill.report.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What every column of every table holds: a row a column. */
public final class CodebookCsv {
  /** The file's name. */
  public static final String NAME = "codebook.csv";

  private CodebookCsv() {}

  /**
   * Writes the table, header first.
   *
   * @throws IOException when the output cannot be written
   */
  public static void write(List<ResultTable<?>> tables, Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord("file", "column", "unit", "meaning", "empty_when");
    for (ResultTable<?> table : tables) {
      for (ResultTable.Column<?> column : table.columns()) {
        printer.printRecord(
            table.name(), column.name(), column.unit(), column.meaning(), column.missing());
      }
    }
    for (String[] column :
        new String[][] {
          {"file", "text", "the input file, or the table of sessions", "never"},
          {"line", "line", "where the problem is, from 1", "it concerns the whole file"},
          {"column", "column", "where in the line, from 1", "it is not known"},
          {"problem", "text", "what is wrong", "never"},
          {"expected", "text", "what was expected", "it goes without saying"},
          {"remedy", "text", "what to do", "it goes without saying"}
        }) {
      List<String> row = new ArrayList<>(List.of(FailureCsv.NAME));
      row.addAll(List.of(column));
      printer.printRecord(row);
    }
  }
}
