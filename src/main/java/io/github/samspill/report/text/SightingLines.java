package io.github.samspill.report.text;

import io.github.samspill.privacy.Examined;
import io.github.samspill.privacy.Kind;
import io.github.samspill.privacy.Sighting;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may tell who somebody is, file by file, in English. */
public final class SightingLines {
  private static final String INDENT = "  ";

  private final Style style;
  private final boolean shown;

  /**
   * Lines in a style.
   *
   * @param shown whether values stand as they are; else they are masked
   */
  public SightingLines(Style style, boolean shown) {
    this.style = style;
    this.shown = shown;
  }

  /**
   * Writes a heading with the counts of each file, and a table of what was found in it.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(List<Examined> files, Appendable out) throws IOException {
    for (Examined file : files) {
      out.append(style.heading(heading(file))).append('\n');
      if (!file.sightings().isEmpty()) {
        new Grid(table(file), TextPage.WIDTH - INDENT.length()).write(INDENT, out);
      }
    }
  }

  private static String heading(Examined file) {
    String counts =
        Stream.of(Kind.values())
            .filter(kind -> file.of(kind) > 0)
            .map(kind -> kind.id() + " " + file.of(kind))
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? file.file() + ": nothing found in turns " + file.turns()
        : file.file()
            + ": turns "
            + file.turnsWithSightings()
            + " of "
            + file.turns()
            + "\n"
            + INDENT
            + counts;
  }

  private Table table(Examined file) {
    List<Column> columns =
        Stream.of("Session", "Turn", "Field", "Kind", "Sure", "Value", "Why")
            .map(title -> new Column(title, false))
            .toList();
    return new Table(columns, file.sightings().stream().map(this::row).toList());
  }

  private List<String> row(Sighting one) {
    return List.of(
        one.session(),
        one.turn().isEmpty() ? "–" : one.turn(),
        one.field(),
        one.finding().kind().id(),
        one.finding().reason().confidence().id(),
        shown ? one.value() : one.masked(),
        one.finding().reason().words());
  }
}
