package io.github.samspill.report.csv;

import io.github.samspill.report.TagWriter;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
      printer.print(session.session().id());
      printer.print(turn.turn().id());
      printer.print(turn.turn().speaker());
      printer.print(session.role(turn).id());
      for (Factor factor : session.factors()) {
        printer.print(ResultTable.flag(turn.carries(factor.id())));
      }
      printer.print(HitCell.of(turn));
      if (withText) {
        printer.print(turn.turn().text());
      }
      printer.println();
    }
  }
}
