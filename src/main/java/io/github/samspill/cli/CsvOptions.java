package io.github.samspill.cli;

import io.github.samspill.report.csv.CellText;
import java.util.SortedMap;
import picocli.CommandLine.Option;

/** How tables are written, for every command whose tables hold text of the input. */
final class CsvOptions {
  @Option(
      names = "--raw-text",
      description =
          "Leave text in CSV as it is, also where a spreadsheet would run it as a formula; by default"
              + " an apostrophe stands before it.")
  private boolean raw;

  CellText cells() {
    return raw ? CellText.RAW : CellText.SAFE;
  }

  /** Writes down what was chosen, for the record of a run. */
  void describe(SortedMap<String, String> chosen) {
    if (raw) {
      chosen.put("raw-text", "true");
    }
  }
}
