package io.github.samspill.report;

import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.study.Comparison;
import io.github.samspill.study.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts studies of many sessions into the words of a language. */
public final class StudyPage {
  private static final double LEAST_P = 0.001;

  private final Words words;
  private final MeasureWords measures;
  private final StudyPictures pictures;

  /** A writer in one language. */
  public StudyPage(Words words, MeasureWords measures) {
    this.words = words;
    this.measures = measures;
    this.pictures = new StudyPictures(measures);
  }

  /**
   * Comparisons as a page.
   *
   * @param by the column that parts the sessions
   * @param leftOut number of sessions without a value in it
   */
  public Page compare(String by, List<Comparison> comparisons, int leftOut) {
    List<Section> sections = new ArrayList<>();
    List<Block> head = new ArrayList<>(List.of(new Paragraph(words.text("compare.explained"))));
    if (leftOut > 0) {
      head.add(new Paragraph(words.text("compare.left_out", leftOut, by(by))));
    }
    sections.add(new Section("", head));
    for (Comparison comparison : comparisons) {
      String heading =
          words.text(
              "compare.pair",
              comparison.one(),
              words.count("sessions", comparison.sessionsOfOne()),
              comparison.other(),
              words.count("sessions", comparison.sessionsOfOther()));
      sections.add(
          new Section(
              heading,
              List.of(
                  new Paragraph(caution(comparison)),
                  pictures.dots(comparison),
                  levels(comparison),
                  apart(comparison))));
    }
    return new Page(words.text("compare.title", by(by)), sections);
  }

  /** The column in words, where the table has it by nature. */
  private String by(String column) {
    return Set.of("leader", "group").contains(column) ? words.text("by." + column) : column;
  }

  private String caution(Comparison comparison) {
    return comparison.lowestP().isEmpty()
        ? words.text("study.no_p")
        : words.text(
            "compare.caution",
            comparison.ways(),
            words.number(comparison.lowestP().getAsDouble(), 4));
  }

  private Table levels(Comparison comparison) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.metric"), false),
            new Column("n", true),
            new Column(words.text("column.mean_of", comparison.one()), true),
            new Column(words.text("column.mean_of", comparison.other()), true),
            new Column(words.text("column.median_of", comparison.one()), true),
            new Column(words.text("column.median_of", comparison.other()), true));
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      String measure = row.measure();
      rows.add(
          List.of(
              measures.name(measure),
              row.first().n() + "+" + row.second().n(),
              measures.value(measure, row.first().mean()),
              measures.value(measure, row.second().mean()),
              measures.value(measure, row.first().median()),
              measures.value(measure, row.second().median())));
    }
    return new Table(columns, rows);
  }

  private Table apart(Comparison comparison) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.metric"), false),
            new Column("n", true),
            new Column(words.text("column.difference"), true),
            new Column(words.text("column.delta"), true),
            new Column("p", true),
            new Column(words.text("column.holm"), true));
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      rows.add(
          List.of(
              measures.name(row.measure()),
              row.first().n() + "+" + row.second().n(),
              measures.change(row.measure(), row.difference()),
              signed(row.delta()),
              p(row.p()),
              p(row.holm())));
    }
    return new Table(columns, rows);
  }

  /**
   * A trend as a page.
   *
   * @param group the group
   */
  public Page trend(String group, Trend trend) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.metric"), false),
            new Column("n", true),
            new Column(words.text("column.first"), true),
            new Column(words.text("column.last"), true),
            new Column(words.text("column.slope"), true),
            new Column("tau", true),
            new Column("p", true),
            new Column(words.text("column.holm"), true));
    List<List<String>> rows = new ArrayList<>();
    for (Trend.Row row : trend.rows()) {
      rows.add(
          List.of(
              measures.name(row.measure()),
              Integer.toString(row.summary().n()),
              measures.value(row.measure(), row.first()),
              measures.value(row.measure(), row.last()),
              measures.change(row.measure(), row.slope()),
              signed(row.tau()),
              p(row.p()),
              p(row.holm())));
    }
    List<Block> blocks =
        List.of(
            new Paragraph(
                words.text(
                    "trend.sessions",
                    words.count("sessions", trend.sessions().size()),
                    String.join(", ", trend.sessions()))),
            new Paragraph(words.text(trend.dated() ? "trend.dated" : "trend.undated")),
            new Paragraph(words.text("trend.explained")),
            new Paragraph(words.text(trend.sessions().size() < 4 ? "study.no_p" : "trend.caution")),
            pictures.lines(trend),
            new Table(columns, rows));
    return new Page(words.text("trend.title", group), List.of(new Section("", blocks)));
  }

  private String signed(OptionalDouble value) {
    return value.isPresent() ? words.signed(value.getAsDouble(), 2) : "–";
  }

  private String p(OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    return value.getAsDouble() < LEAST_P
        ? "<" + words.number(LEAST_P, 3)
        : words.number(value.getAsDouble(), 3);
  }
}
