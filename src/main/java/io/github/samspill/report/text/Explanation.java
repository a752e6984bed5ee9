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
  private final boolean weak;

  /**
   * An explanation in a style.
   *
   * @param weak whether what is too weak to count is shown, and not its number alone
   */
  public Explanation(Style style, boolean weak) {
    this.style = style;
    this.weak = weak;
  }

  /**
   * Writes a row for each piece of evidence, in English.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(String text, List<Evidence> found, RuleSet ruleSet, Appendable out)
      throws IOException {
    List<Evidence> evidence =
        found.stream().filter(one -> weak || !(one instanceof Evidence.Faint)).toList();
    if (evidence.isEmpty()) {
      out.append("No rule fires: ").append(text).append('\n');
    } else {
      new Grid(table(text, evidence, ruleSet), TextPage.WIDTH).write("", out);
    }
    int faint = found.size() - evidence.size();
    if (faint > 0) {
      out.append("Too weak to count: " + faint + " (--weak shows what)\n");
    }
  }

  private Table table(String text, List<Evidence> evidence, RuleSet ruleSet) {
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
    return new Table(columns, rows);
  }

  /** What a rule asks of where the turn stands, since here it counts as met. */
  private static String only(String id, RuleSet ruleSet) {
    return ruleSet.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> RuleTexts.surroundings(rule.condition()))
        .filter(conditions -> !conditions.isEmpty())
        .map(conditions -> " (only " + String.join(", ", conditions) + ")")
        .orElse("");
  }
}
