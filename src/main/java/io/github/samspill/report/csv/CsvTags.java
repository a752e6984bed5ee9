package io.github.samspill.report.csv;

import io.github.samspill.report.TagWriter;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tagged turns as a table: a row a turn, 0 or 1 for each factor, and the evidence. */
public final class CsvTags implements TagWriter {
  private final Csv printer;
  private final boolean withText;

  /**
   * Writes the header.
   *
   * @param factors the factors, in the order of their columns
   * @param withText whether the turn's text is the last column
   * @param text how text stands that looks like a formula
   */
  public CsvTags(List<Factor> factors, boolean withText, CellText text, Appendable out)
      throws IOException {
    this.printer = Csv.printer(out, text);
    this.withText = withText;
    List<String> header = new ArrayList<>(List.of("session", "turn", "speaker", "role"));
    factors.forEach(factor -> header.add(factor.column()));
    header.add("evidence");
    if (withText) {
      header.add("text");
    }
    printer.printRecord(header);
  }

  @Override
  public void write(TaggedSession session) throws IOException {
    for (TaggedTurn turn : session.turns()) {
      List<String> row = new ArrayList<>();
      row.add(session.session().id());
      row.add(turn.turn().id());
      row.add(turn.turn().speaker());
      row.add(session.role(turn).id());
      session.factors().forEach(factor -> row.add(turn.carries(factor.id()) ? "1" : "0"));
      row.add(
          turn.hits().stream()
              .map(hit -> hit.rule() + "@" + hit.start() + "-" + hit.end())
              .collect(Collectors.joining(" ")));
      if (withText) {
        row.add(turn.turn().text());
      }
      printer.printRecord(row);
    }
  }
}
