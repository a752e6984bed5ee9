package io.github.samspill.spark;

import io.github.samspill.report.csv.CellText;

/** How the tables are written. */
enum Format {
  /** A file a table, the same as a batch writes. */
  CSV("csv", CellText.SAFE),
  /**
   * A folder a table, of a file a part, with types; no spreadsheet takes its texts for formulas.
   */
  PARQUET("parquet", CellText.RAW);

  private final String ending;
  private final CellText cells;

  Format(String ending, CellText cells) {
    this.ending = ending;
    this.cells = cells;
  }

  CellText cells() {
    return cells;
  }

  /** Where a table stands, by its file name in a batch. */
  String name(String table) {
    return table.substring(0, table.lastIndexOf('.') + 1) + ending;
  }
}
