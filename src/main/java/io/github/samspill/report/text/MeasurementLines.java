package io.github.samspill.report.text;

import io.github.samspill.privacy.Kind;
import io.github.samspill.privacy.Measurement;
import io.github.samspill.privacy.Measurement.Counts;
import io.github.samspill.privacy.Measurement.Miss;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much the anonymity check finds, and how often it is wrong, in English. */
public final class MeasurementLines {
  private final boolean shown;

  /**
   * Lines.
   *
   * @param shown whether each fault is listed, with its value
   */
  public MeasurementLines(boolean shown) {
    this.shown = shown;
  }

  /**
   * Writes a row for each kind and for those of form and of name together.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(Measurement measured, Appendable out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      rows.add(row(kind.id(), measured.kinds().get(kind), measured));
    }
    rows.add(row("numbers and addresses", measured.together(kind -> !kind.isNamed()), measured));
    rows.add(row("names and places", measured.together(Kind::isNamed), measured));
    out.append("Turns " + measured.turns() + ", of them clean " + measured.cleanTurns() + "\n");
    List<Column> columns = new ArrayList<>(List.of(new Column("Kind", false)));
    Stream.of("There", "Found", "Recall", "Covered", "False", "Clean flagged", "Share")
        .forEach(title -> columns.add(new Column(title, true)));
    new Grid(new Table(columns, rows), TextPage.WIDTH).write("", out);
    if (shown) {
      for (Miss miss : measured.misses()) {
        out.append(miss.missed() ? "missed " : "false  ")
            .append("turn " + miss.turn() + " " + miss.kind().id() + " " + miss.value() + "\n");
      }
    }
  }

  private static List<String> row(String name, Counts counts, Measurement measured) {
    return List.of(
        name,
        Integer.toString(counts.expected()),
        Integer.toString(counts.found()),
        share(counts.found(), counts.expected()),
        Integer.toString(counts.covered()),
        Integer.toString(counts.falseAlarms()),
        Integer.toString(counts.cleanFlagged()),
        share(counts.cleanFlagged(), measured.cleanTurns()));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
