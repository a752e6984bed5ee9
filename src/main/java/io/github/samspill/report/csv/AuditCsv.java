package io.github.samspill.report.csv;

import io.github.samspill.report.AuditReport;
import io.github.samspill.report.Decimal;
import io.github.samspill.study.RuleRecord;
import java.io.IOException;
import java.util.OptionalDouble;

/** Writes an audit as a row for each rule that hit a coded turn, the worst first. */
public final class AuditCsv {
  private AuditCsv() {}

  /**
   * Writes the table, header first.
   *
   * @throws IOException when the output cannot be written
   */
  public static void write(AuditReport report, Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord("rule", "factor", "right", "wrong", "precision", "alone", "harms");
    for (RuleRecord record : report.records()) {
      OptionalDouble precision = record.precision();
      printer.printRecord(
          record.rule(),
          record.factor(),
          record.right(),
          record.wrong(),
          precision.isPresent() ? Decimal.text(precision.getAsDouble()) : "",
          record.alone(),
          record.harms() ? 1 : 0);
    }
  }
}
