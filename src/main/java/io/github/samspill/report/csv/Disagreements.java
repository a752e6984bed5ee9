package io.github.samspill.report.csv;

import io.github.samspill.study.Codings;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.CodedSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes every turn and factor on which tag and code differ, with what there is to see why. */
public final class Disagreements {
  private final Codings codings;
  private final String against;
  private final boolean withText;
  private final CellText text;

  /**
   * The disagreements with a coder.
   *
   * @param withText whether the turn's text is the last column
   * @param text how text stands that looks like a formula
   */
  public Disagreements(Codings codings, String against, boolean withText, CellText text) {
    this.text = text;
    this.codings = codings;
    this.against = against;
    this.withText = withText;
  }

  /**
   * Writes the table, header first.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(Appendable out) throws IOException {
    Csv printer = Csv.printer(out, text);
    List<String> header =
        new ArrayList<>(List.of("session", "turn", "speaker", "role", "factor", "tag"));
    codings.coders().forEach(coder -> header.add("code_" + coder));
    header.addAll(List.of("evidence", "held_back"));
    if (withText) {
      header.add("text");
    }
    printer.printRecord(header);
    for (int s = 0; s < codings.coded().size(); s++) {
      TaggedSession session = codings.tagged().get(s);
      for (int turn = 0; turn < session.turns().size(); turn++) {
        for (Factor factor : session.factors()) {
          row(codings.coded().get(s), session, turn, factor, printer);
        }
      }
    }
  }

  private void row(CodedSession coded, TaggedSession session, int index, Factor factor, Csv printer)
      throws IOException {
    TaggedTurn turn = session.turns().get(index);
    Optional<Boolean> code = coded.code(against, index, factor.column());
    boolean tag = turn.carries(factor.id());
    if (code.isEmpty() || code.get() == tag) {
      return;
    }
    List<String> row = new ArrayList<>();
    row.add(session.session().id());
    row.add(turn.turn().id());
    row.add(turn.turn().speaker());
    row.add(session.role(turn).id());
    row.add(factor.column());
    row.add(tag ? "1" : "0");
    for (String coder : codings.coders()) {
      row.add(coded.code(coder, index, factor.column()).map(yes -> yes ? "1" : "0").orElse(""));
    }
    row.add(places(turn.hits().stream(), factor));
    row.add(places(turn.heldBack().stream(), factor));
    if (withText) {
      row.add(turn.turn().text());
    }
    printer.printRecord(row);
  }

  private static String places(Stream<? extends Evidence> evidence, Factor factor) {
    return evidence
        .filter(one -> one.factor().equals(factor.id()))
        .map(one -> one.rule() + "@" + one.start() + "-" + one.end())
        .collect(Collectors.joining(" "));
  }
}
