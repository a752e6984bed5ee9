package io.github.samspill.report;

import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How far a report's figures can be relied on, in words. */
public final class ReadingTables {
  private final Words words;

  /** Tables in a language. */
  public ReadingTables(Words words) {
    this.words = words;
  }

  /** How the rules were measured, or that they were not. */
  public String explained(Report report) {
    return report
        .measured()
        .map(
            measured ->
                words.text(
                    "reading.measured",
                    words.date(measured.date()),
                    words.count("turns", measured.turns()),
                    words.count("sessions", measured.sessions())))
        .orElse(words.text("reading.not_measured"));
  }

  /** What the figures are and what they cannot say. */
  public String limits(Report report) {
    return words.text(
        "limits", words.count("rules", report.rules()), report.digest().substring(0, 12));
  }

  /** How well the rules agree with coders, by factor. */
  public Optional<Table> measured(Report report) {
    return report.measured().map(measured -> table(report, measured));
  }

  private Table table(Report report, Measured measured) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.factor"), false),
            new Column(words.text("column.coded"), true),
            new Column(words.text("column.precision"), true),
            new Column(words.text("column.recall"), true),
            new Column(words.text("column.kappa"), true));
    List<List<String>> rows = new ArrayList<>();
    for (Measured.OfFactor one : measured.factors()) {
      rows.add(
          List.of(
              report.factors().stream()
                  .filter(use -> use.factor().id().equals(one.factor()))
                  .map(use -> use.factor().name(words.language().id()))
                  .findFirst()
                  .orElse(one.factor()),
              Integer.toString(one.coded()),
              number(one.precision()),
              number(one.recall()),
              number(one.kappa())));
    }
    return new Table(columns, rows);
  }

  private String number(OptionalDouble value) {
    return value.isPresent() ? words.number(value.getAsDouble(), 2) : "–";
  }
}
