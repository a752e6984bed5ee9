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
import java.util.stream.Stream;

/** Turns with their evidence in words. */
public final class Quotations {
  /** Hits of a lower weight are named and not marked, where a stronger one is. */
  private static final int SLIGHT = 30;

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
        turn.evidence().stream().filter(one -> isMarked(one, turn)).map(this::mark).toList(),
        more(turn.hits().stream().filter(hit -> !isMarked(hit, turn))));
  }

  /**
   * A turn with what is marked in it for one factor, whose notes do not name the factor.
   *
   * @param counting whether the words that count are marked, or those that are held back
   */
  public Quotation of(TaggedTurn turn, Factor factor, boolean counting) {
    return new Quotation(
        words.text("quotation.label", turn.turn().id(), turn.turn().speaker()),
        turn.turn().text(),
        marks(turn, factor, counting),
        counting
            ? more(
                turn.hits().stream()
                    .filter(hit -> hit.factor().equals(factor.id()) && !isMarked(hit, turn)))
            : "");
  }

  /** Whether its words are worth showing: a slight cue's are a word like any other. */
  private static boolean isMarked(Evidence evidence, TaggedTurn turn) {
    return !(evidence instanceof Evidence.Hit hit)
        || hit.weight() >= Math.min(SLIGHT, strongest(turn, hit.factor()));
  }

  private static int strongest(TaggedTurn turn, String factor) {
    return turn.hits().stream()
        .filter(hit -> hit.factor().equals(factor))
        .mapToInt(Evidence.Hit::weight)
        .max()
        .orElse(0);
  }

  private String more(Stream<Evidence.Hit> slight) {
    String rules = slight.map(Evidence.Hit::rule).distinct().collect(Collectors.joining(", "));
    return rules.isEmpty() ? "" : words.text("quotation.slight", rules);
  }

  private List<Mark> marks(TaggedTurn turn, Factor factor, boolean counting) {
    return turn.evidence().stream()
        .filter(evidence -> evidence.factor().equals(factor.id()))
        .filter(evidence -> evidence instanceof Evidence.HeldBack != counting)
        .filter(evidence -> isMarked(evidence, turn))
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
