package io.github.samspill.report;

import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Linked;
import io.github.samspill.report.Page.Multiple;
import io.github.samspill.report.Page.Multiples;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Series;
import io.github.samspill.report.Page.Table;
import io.github.samspill.study.Comparison;
import io.github.samspill.study.SessionTable;
import io.github.samspill.study.Trend;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts studies of many sessions into the words of a language. */
public final class StudyPage {
  private static final double LEAST_P = 0.001;

  private final Words words;
  private final MeasureWords measures;

  /** A writer in one language. */
  public StudyPage(Words words, MeasureWords measures) {
    this.words = words;
    this.measures = measures;
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
                  dots(comparison),
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
            lines(trend),
            new Table(columns, rows));
    return new Page(words.text("trend.title", group), List.of(new Section("", blocks)));
  }

  /** A picture for every measure that is not the same in all sessions. */
  private Multiples lines(Trend trend) {
    List<Multiple> pictures = new ArrayList<>();
    for (Trend.Row row : trend.rows()) {
      multiple(row.measure(), List.of(new Series("", row.numbers())), true)
          .ifPresent(pictures::add);
    }
    return new Multiples(pictures);
  }

  private Multiples dots(Comparison comparison) {
    List<Multiple> pictures = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      List<Series> series =
          List.of(
              new Series(
                  comparison.one(), row.firstNumbers().stream().map(OptionalDouble::of).toList()),
              new Series(
                  comparison.other(),
                  row.secondNumbers().stream().map(OptionalDouble::of).toList()));
      multiple(row.measure(), series, false).ifPresent(pictures::add);
    }
    return new Multiples(pictures);
  }

  private Optional<Multiple> multiple(String measure, List<Series> series, boolean line) {
    DoubleSummaryStatistics range =
        series.stream()
            .flatMap(one -> one.numbers().stream())
            .flatMapToDouble(OptionalDouble::stream)
            .summaryStatistics();
    return range.getCount() < 2 || range.getMin() == range.getMax()
        ? Optional.empty()
        : Optional.of(
            new Multiple(
                measures.name(measure),
                series,
                measures.single(measure, OptionalDouble.of(range.getMin())),
                measures.single(measure, OptionalDouble.of(range.getMax())),
                line));
  }

  /**
   * A page that leads to the sessions' own.
   *
   * @param sessions the sessions, in their order
   * @param targets the page of each
   */
  public Page index(SessionTable sessions, List<String> targets) {
    List<String> shown =
        IndexMeasures.LISTED.stream().filter(sessions.measures()::contains).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.session"), false));
    columns.add(new Column(words.text("column.date"), false));
    columns.add(new Column(words.text("column.group"), false));
    columns.add(new Column(words.text("column.leader"), false));
    shown.forEach(measure -> columns.add(new Column(measures.name(measure), true)));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> session : sessions.rows()) {
      List<String> row = new ArrayList<>();
      for (String fact : List.of("session", "date", "group", "leader")) {
        row.add(sessions.value(session, fact));
      }
      shown.forEach(one -> row.add(measures.single(one, sessions.number(session, one))));
      rows.add(row);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(words.count("sessions", sessions.rows().size())));
    if (sessions.rows().size() <= IndexMeasures.MOST_DRAWN) {
      blocks.add(overSessions(sessions));
    }
    blocks.add(new Linked(new Table(columns, rows), targets));
    return new Page(words.text("index.title"), List.of(new Section("", blocks)));
  }

  private Multiples overSessions(SessionTable sessions) {
    List<String> known = sessions.measures();
    List<Multiple> pictures = new ArrayList<>();
    for (String measure : IndexMeasures.DRAWN.stream().filter(known::contains).toList()) {
      List<OptionalDouble> numbers =
          sessions.rows().stream().map(row -> sessions.number(row, measure)).toList();
      multiple(measure, List.of(new Series("", numbers)), true).ifPresent(pictures::add);
    }
    return new Multiples(pictures);
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
