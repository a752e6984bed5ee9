package io.github.samspill.report;

import io.github.samspill.metrics.FactorPair;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Lift;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The factors of a session, in words. */
public final class FactorTables {
  private final Words words;

  /** Tables in a language. */
  public FactorTables(Words words) {
    this.words = words;
  }

  /** How each factor shows, which stand together, and which follow which. */
  public List<Block> blocks(Report report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(uses(report.factors()));
    blocks.add(new Paragraph(words.text("factors.explained")));
    if (!report.pairs().isEmpty()) {
      blocks.add(new Paragraph(words.text("factors.pairs", pairs(report.pairs()))));
    }
    if (!report.lifts().isEmpty()) {
      blocks.add(lifts(report.lifts()));
      blocks.add(new Paragraph(words.text("lifts.explained")));
    }
    return blocks;
  }

  private Table uses(List<FactorUse> uses) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.factor"), false),
            new Column(words.text("column.number"), true),
            new Column(words.text("column.share"), true),
            new Column(words.text("column.interval"), true),
            new Column(words.text("column.members"), true),
            new Column(words.text("column.thirds"), true),
            new Column(words.text("column.held_back"), true));
    List<List<String>> rows = new ArrayList<>();
    for (FactorUse use : uses) {
      rows.add(
          List.of(
              use.factor().name(language()),
              Integer.toString(use.turns()),
              words.percent(use.share()),
              words.range(use.interval().low(), use.interval().high()),
              words.percent(use.memberShare()),
              use.byThird().stream().map(String::valueOf).collect(Collectors.joining("/")),
              Integer.toString(
                  use.heldBack().values().stream().mapToInt(Integer::intValue).sum())));
    }
    return new Table(columns, rows);
  }

  private String pairs(List<FactorPair> pairs) {
    return pairs.stream()
        .map(p -> p.one().name(language()) + " + " + p.other().name(language()) + " " + p.turns())
        .collect(Collectors.joining(", "));
  }

  private Table lifts(List<Lift> lifts) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.after_factor"), false),
            new Column(words.text("column.comes"), false),
            new Column(words.text("column.number"), true),
            new Column(words.text("column.lift"), true),
            new Column(words.text("column.interval"), true));
    List<List<String>> rows = new ArrayList<>();
    for (Lift lift : lifts) {
      rows.add(
          List.of(
              lift.first().name(language()),
              lift.then().name(language()),
              words.text("lifts.of", lift.followed(), lift.before()),
              words.index(lift.lift()),
              words.index(lift.low()) + "–" + words.index(lift.high())));
    }
    return new Table(columns, rows);
  }

  private String language() {
    return words.language().id();
  }
}
