package io.github.samspill.report.csv;

import io.github.samspill.metrics.Measure;
import io.github.samspill.report.Decimal;
import io.github.samspill.tagging.Factor;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * A table over many sessions: what its columns hold, and the rows of one session.
 *
 * @param name the file's name
 * @param columns its columns
 * @param rows the rows of a session
 */
public record ResultTable<T>(
    String name, List<Column<T>> columns, Function<Analysed, List<T>> rows) {
  /** Copies the columns. */
  public ResultTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column of a table.
   *
   * @param name its name
   * @param unit what its values count
   * @param meaning what it holds, in one English line
   * @param missing when a value is empty
   * @param value its value in a row; empty for none
   */
  public record Column<T>(
      String name, String unit, String meaning, String missing, Function<T, String> value) {}

  /**
   * All tables of a batch but those of failures and of columns.
   *
   * @param factors the factors of the rule set
   * @param withText whether the turns' text is written
   */
  public static List<ResultTable<?>> all(List<Factor> factors, boolean withText) {
    return List.of(
        SessionColumns.table(factors),
        ParticipantColumns.table(),
        FactorColumns.table(),
        FlowColumns.table(),
        TurnColumns.table(factors, withText));
  }

  /**
   * Writes the names of the columns.
   *
   * @throws IOException when the output cannot be written
   */
  public void writeHeader(Appendable out) throws IOException {
    Csv.printer(out).printRecord(columns.stream().map(Column::name).toList());
  }

  /**
   * Writes the rows of a session.
   *
   * @param text how text stands that looks like a formula
   * @throws IOException when the output cannot be written
   */
  public void writeRows(Analysed session, CellText text, Appendable out) throws IOException {
    Csv printer = Csv.printer(out, text);
    for (T row : rows.apply(session)) {
      for (Column<T> column : columns) {
        printer.print(column.value().apply(row));
      }
      printer.println();
    }
  }

  /** A number as tables hold it. */
  static String number(int count) {
    return count == 0 ? "0" : Integer.toString(count);
  }

  /** Yes or no as tables hold it. */
  static String flag(boolean yes) {
    return yes ? "1" : "0";
  }

  /** A number as tables hold it; empty for none. */
  static String number(Measure measure) {
    return measure instanceof Measure.Known known ? Decimal.text(known.value()) : "";
  }
}
