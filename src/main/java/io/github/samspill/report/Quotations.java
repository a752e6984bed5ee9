package io.github.samspill.report;

import io.github.samspill.metrics.FactorUse;
import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedTurn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns with their evidence in words. */
public final class Quotations {
  private final Words words;
  private final Map<String, String> names;

  /** Quotations in a language, of the factors that a report has. */
  public Quotations(Words words, List<FactorUse> factors) {
    this.words = words;
    this.names =
        factors.stream()
            .collect(
                Collectors.toMap(
                    use -> use.factor().id(), use -> use.factor().name(words.language().id())));
  }

  /** A turn with all of its evidence. */
  public Quotation of(TaggedTurn turn) {
    return new Quotation(
        words.text("quotation.label", turn.turn().id(), turn.turn().speaker()),
        turn.turn().text(),
        turn.evidence().stream().map(this::mark).toList());
  }

  /**
   * What is marked in a turn for one factor, which the notes do not name.
   *
   * @param counting whether the words that count, or those that are held back
   */
  public List<Mark> marks(TaggedTurn turn, Factor factor, boolean counting) {
    return turn.evidence().stream()
        .filter(evidence -> evidence.factor().equals(factor.id()))
        .filter(evidence -> evidence instanceof Evidence.HeldBack != counting)
        .map(one -> mark(one, one.rule()))
        .toList();
  }

  private Mark mark(Evidence evidence) {
    return mark(
        evidence, words.text("quotation.rule", names.get(evidence.factor()), evidence.rule()));
  }

  private Mark mark(Evidence evidence, String by) {
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
