package io.github.samspill.report.csv;

import io.github.samspill.tagging.Concordance.Place;
import io.github.samspill.tagging.Factor;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the places where a pattern stands, a row each, with the rest of the turn around it. */
public final class ConcordanceCsv {
  private ConcordanceCsv() {}

  /**
   * Writes the table, header first.
   *
   * @param cells how text stands that looks like a formula
   * @throws IOException when the output cannot be written
   */
  public static void write(List<Place> places, CellText cells, Appendable out) throws IOException {
    Csv printer = Csv.printer(out, cells);
    printer.printRecord("session", "turn", "speaker", "role", "left", "match", "right", "tags");
    for (Place place : places) {
      String text = place.turn().turn().text();
      printer.printRecord(
          place.session().session().id(),
          place.turn().turn().id(),
          place.turn().turn().speaker(),
          place.session().role(place.turn()).id(),
          text.substring(0, place.start()),
          text.substring(place.start(), place.end()),
          text.substring(place.end()),
          place.session().factors().stream()
              .filter(factor -> place.turn().carries(factor.id()))
              .map(Factor::id)
              .collect(Collectors.joining(" ")));
    }
  }
}
