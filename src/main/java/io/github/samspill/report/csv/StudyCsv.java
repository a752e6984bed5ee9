package io.github.samspill.report.csv;

import io.github.samspill.report.Decimal;
import io.github.samspill.study.Comparison;
import io.github.samspill.study.Trend;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** Studies of many sessions as tables: a row a measure. */
public final class StudyCsv {
  private StudyCsv() {}

  /**
   * Writes comparisons, header first.
   *
   * @param by the column that parts the sessions
   * @throws IOException when the output cannot be written
   */
  public static void compare(String by, List<Comparison> comparisons, Appendable out)
      throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord(
        "by",
        "one",
        "other",
        "measure",
        "n_one",
        "n_other",
        "mean_one",
        "mean_other",
        "median_one",
        "median_other",
        "difference",
        "cliffs_delta",
        "p",
        "p_holm");
    for (Comparison comparison : comparisons) {
      for (Comparison.Row row : comparison.rows()) {
        printer.printRecord(
            by,
            comparison.one(),
            comparison.other(),
            row.measure(),
            row.first().n(),
            row.second().n(),
            number(row.first().mean()),
            number(row.second().mean()),
            number(row.first().median()),
            number(row.second().median()),
            number(row.difference()),
            number(row.delta()),
            number(row.p()),
            number(row.holm()));
      }
    }
  }

  /**
   * Writes a trend, header first.
   *
   * @param group the group
   * @throws IOException when the output cannot be written
   */
  public static void trend(String group, Trend trend, Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord(
        "group", "measure", "n", "first", "last", "mean", "median", "slope", "tau", "p", "p_holm");
    for (Trend.Row row : trend.rows()) {
      printer.printRecord(
          group,
          row.measure(),
          row.summary().n(),
          number(row.first()),
          number(row.last()),
          number(row.summary().mean()),
          number(row.summary().median()),
          number(row.slope()),
          number(row.tau()),
          number(row.p()),
          number(row.holm()));
    }
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Decimal.text(value.getAsDouble()) : "";
  }
}
