package io.github.samspill.cli;

import io.github.samspill.report.csv.CellText;
import java.util.SortedMap;

/** How tables are written, for every command whose tables hold text of the input. */
final class CsvOptions implements Options {
  private final Given<Boolean> raw =
      Given.flag(
          "--raw-text",
          "Leave text in CSV as it is, also where a spreadsheet would run it as a formula; by default"
              + " an apostrophe stands before it.");

  @Override
  public void addTo(Described command) {
    command.takes(raw);
  }

  CellText cells() {
    return raw.value() ? CellText.RAW : CellText.SAFE;
  }

  /** Writes down what was chosen, for the record of a run. */
  void describe(SortedMap<String, String> chosen) {
    if (raw.value()) {
      chosen.put("raw-text", "true");
    }
  }
}
