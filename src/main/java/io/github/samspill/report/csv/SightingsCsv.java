package io.github.samspill.report.csv;

import io.github.samspill.privacy.Examined;
import io.github.samspill.privacy.Sighting;
import java.io.IOException;
import java.util.List;

/** Writes what may tell who somebody is, a row each. */
public final class SightingsCsv {
  private SightingsCsv() {}

  /**
   * Writes the table, header first.
   *
   * @param shown whether values stand as they are; else they are masked
   * @throws IOException when the output cannot be written
   */
  public static void write(List<Examined> files, boolean shown, Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord(
        "file",
        "session",
        "turn",
        "field",
        "kind",
        "confidence",
        "value",
        "start",
        "end",
        "reason");
    for (Examined file : files) {
      for (Sighting one : file.sightings()) {
        printer.printRecord(
            file.file(),
            one.session(),
            one.turn(),
            one.field(),
            one.finding().kind().id(),
            one.finding().reason().confidence().id(),
            shown ? one.value() : one.masked(),
            one.finding().start(),
            one.finding().end(),
            one.finding().reason().id());
      }
    }
  }
}
