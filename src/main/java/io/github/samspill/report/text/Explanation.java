package io.github.samspill.report.text;

import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Why a text is tagged, or not: every rule that fired, and what held it back. */
public final class Explanation {
  private final Style style;

  /** An explanation in a style. */
  public Explanation(Style style) {
    this.style = style;
  }

  /**
   * Writes a row for each piece of evidence, in English.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(String text, List<Evidence> evidence, RuleSet ruleSet, Appendable out)
      throws IOException {
    if (evidence.isEmpty()) {
      out.append("No rule fires: ").append(text).append('\n');
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Evidence one : evidence) {
      String words = text.substring(one.start(), one.end());
      String only = only(one.rule(), ruleSet);
      String factor = ruleSet.factor(one.factor()).orElseThrow().name("en");
      if (one instanceof Evidence.HeldBack held) {
        rows.add(
            List.of(
                factor,
                "held back by " + held.cause().id() + " \"" + held.cue() + "\"",
                one.rule() + ": " + style.heldBack(words) + only));
      } else if (one instanceof Evidence.Faint) {
        rows.add(
            List.of(factor, "too weak alone", one.rule() + ": " + style.heldBack(words) + only));
      } else {
        rows.add(List.of(factor, "found", one.rule() + ": " + style.counted(words) + only));
      }
    }
    List<Column> columns =
        List.of(
            new Column("Factor", false), new Column("Result", false), new Column("Rule", false));
    new Grid(new Table(columns, rows), TextPage.WIDTH).write("", out);
  }

  /** What a rule asks of the turn besides these words, since here it counts as met. */
  private static String only(String id, RuleSet ruleSet) {
    return ruleSet.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> RuleTexts.conditions(rule.condition()))
        .filter(conditions -> !conditions.isEmpty())
        .map(conditions -> " (only " + String.join(", ", conditions) + ")")
        .orElse("");
  }
}
