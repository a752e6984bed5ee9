package io.github.samspill.report;

import io.github.samspill.report.AuditReport.FactorOutcome;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.study.Counts;
import io.github.samspill.study.RuleRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Puts an audit into words, in English: it is read by those who write rules. */
public final class AuditPage {
  private AuditPage() {}

  /** The audit as a page. */
  public static Page of(AuditReport report) {
    List<RuleRecord> harming = report.records().stream().filter(RuleRecord::harms).toList();
    List<RuleRecord> others = report.records().stream().filter(record -> !record.harms()).toList();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", List.of(new Paragraph(summary(report, harming.size())))));
    if (!harming.isEmpty()) {
      sections.add(new Section("Wrong more often than right", List.of(table(harming))));
    }
    if (!others.isEmpty()) {
      sections.add(new Section("Right at least as often as wrong", List.of(table(others))));
    }
    sections.add(new Section("Leave one session out", leaveOneOut(report)));
    return new Page("Audit of the rules", sections);
  }

  private static String summary(AuditReport report, int harming) {
    return String.format(
        Locale.ROOT,
        "%d turns in %d sessions, coder: %s. Of %d rules (rule set %s) %d ids hit a coded turn;"
            + " %d of them were wrong more often than right.",
        report.turns(),
        report.sessions(),
        report.against(),
        report.rules(),
        report.digest().substring(0, 12),
        report.records().size(),
        harming);
  }

  private static Table table(List<RuleRecord> records) {
    return new Table(
        columns("Rule", "Right", "Wrong", "Precision", "Alone"),
        records.stream()
            .map(
                record ->
                    List.of(
                        record.rule(),
                        Integer.toString(record.right()),
                        Integer.toString(record.wrong()),
                        number(record.precision()),
                        Integer.toString(record.alone())))
            .toList());
  }

  private static List<Block> leaveOneOut(AuditReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (FactorOutcome outcome : report.factors()) {
      List<String> row = new ArrayList<>(List.of(outcome.factor().name("en")));
      for (Counts counts : List.of(outcome.allRules(), outcome.leftOut())) {
        row.add(number(counts.precision()));
        row.add(number(counts.recall()));
        row.add(number(counts.kappa()));
      }
      rows.add(row);
    }
    return List.of(
        new Table(columns("Factor", "Precision", "Recall", "Kappa", "P left out", "R", "K"), rows),
        new Paragraph(
            "First with all rules; then every session without the rules that were wrong more often"
                + " than right on the other sessions. Alone: right turns that no other rule"
                + " found."));
  }

  private static List<Column> columns(String... titles) {
    return Stream.of(titles)
        .map(title -> new Column(title, !title.equals("Factor") && !title.equals("Rule")))
        .toList();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Decimal.rounded(value.getAsDouble(), 2).toPlainString() : "–";
  }
}
