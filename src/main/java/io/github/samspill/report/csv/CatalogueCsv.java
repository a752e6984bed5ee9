package io.github.samspill.report.csv;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.Metric;
import io.github.samspill.report.CataloguePage;
import java.io.IOException;

/** Writes the catalogue of metrics as a row a metric. */
public final class CatalogueCsv {
  private CatalogueCsv() {}

  /**
   * Writes the table, header first.
   *
   * @throws IOException when the output cannot be written
   */
  public static void write(Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord(CataloguePage.titles());
    for (Metric metric : Catalogue.metrics()) {
      printer.printRecord(CataloguePage.row(metric));
    }
  }
}
