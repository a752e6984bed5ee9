package io.github.samspill.report;

import io.github.samspill.metrics.FactorUse;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.TaggedTurn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns with their evidence in words. */
final class Quotations {
  private final Words words;
  private final Map<String, String> names;

  Quotations(Words words, List<FactorUse> factors) {
    this.words = words;
    this.names =
        factors.stream()
            .collect(
                Collectors.toMap(
                    use -> use.factor().id(), use -> use.factor().name(words.language().id())));
  }

  List<Block> of(List<TaggedTurn> turns) {
    return turns.stream()
        .<Block>map(
            turn ->
                new Quotation(
                    words.text("quotation.label", turn.turn().id(), turn.turn().speaker()),
                    turn.turn().text(),
                    turn.evidence().stream().map(this::mark).toList()))
        .toList();
  }

  private Mark mark(Evidence evidence) {
    String by = words.text("quotation.rule", names.get(evidence.factor()), evidence.rule());
    if (evidence instanceof Evidence.HeldBack held) {
      String cause = words.text("framing." + held.cause().id());
      return new Mark(
          held.start(),
          held.end(),
          false,
          words.text("quotation.held_back", by, cause, held.cue()));
    }
    return new Mark(evidence.start(), evidence.end(), true, by);
  }
}
