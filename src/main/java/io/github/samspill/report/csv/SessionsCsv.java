package io.github.samspill.report.csv;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.csv.ResultTable.Column;
import io.github.samspill.study.SessionTable;
import io.github.samspill.tagging.Factor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table of sessions, as a study of many sessions takes it. */
public final class SessionsCsv {
  /** The file's name in a batch's folder. */
  public static final String NAME = "sessions.csv";

  private SessionsCsv() {}

  /** The table of sessions at hand; the same numbers as the file would hold. */
  public static SessionTable of(List<Analysed> sessions, List<Factor> factors) {
    List<Column<Analysed>> columns = SessionColumns.table(factors).columns();
    return new SessionTable(
        columns.stream().map(Column::name).toList(),
        sessions.stream()
            .map(one -> columns.stream().map(column -> column.value().apply(one)).toList())
            .toList());
  }

  /**
   * Reads the table of a batch.
   *
   * @param csv the file's text
   * @param name the file's name, for messages
   * @throws BadInput when it is no such table
   */
  public static SessionTable read(String csv, String name) throws BadInput {
    String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        rows.add(row.stream().map(CellText::content).toList());
        if (row.size() != rows.get(0).size()) {
          throw problem(
              name,
              (int) parser.getCurrentLineNumber(),
              "the row has " + row.size() + " values and the header " + rows.get(0).size());
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw problem(name, rows.size() + 1, "a quoted field in or below this line is not closed");
    }
    if (rows.isEmpty() || !rows.get(0).contains("session")) {
      throw problem(name, 1, "there is no column called session");
    }
    if (new HashSet<>(rows.get(0)).size() != rows.get(0).size()) {
      throw problem(name, 1, "a column stands twice in the header");
    }
    return new SessionTable(rows.get(0), rows.subList(1, rows.size()));
  }

  private static BadInput problem(String name, int line, String found) {
    return new BadInput(
        Problem.at(
            name, line, found, "the sessions.csv of a batch", "run samspill batch once more"));
  }
}
