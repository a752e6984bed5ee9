package io.github.samspill.report;

import io.github.samspill.metrics.FactorPair;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Flow;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Share;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.transcript.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a report into the words of a language. */
public final class PageWriter {
  private static final int BAR = 20;

  private final Words words;

  /** A writer in one language. */
  public PageWriter(Words words) {
    this.words = words;
  }

  /** The report as a page. */
  public Page page(Report report) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", List.of(new Paragraph(head(report)))));
    sections.add(new Section(words.text("section.speakers"), List.of(speakers(report))));
    sections.add(section(report, Metric.Family.PARTICIPATION, List.of()));
    sections.add(section(report, Metric.Family.INTERACTION, followers(report)));
    sections.add(new Section(words.text("section.factors"), factors(report)));
    report
        .quotations()
        .ifPresent(
            turns ->
                sections.add(
                    new Section(
                        words.text("section.quotations"),
                        turns.isEmpty()
                            ? List.of(new Paragraph(words.text("quotations.none")))
                            : new Quotations(words, report.factors()).of(turns))));
    sections.add(
        new Section(
            words.text("section.limits"),
            List.of(
                new Paragraph(
                    words.text(
                        "limits",
                        words.count("rules", report.rules()),
                        report.digest().substring(0, 12))))));
    return new Page(words.text("title", report.session().id()), sections);
  }

  private String head(Report report) {
    Session session = report.session();
    List<String> parts = new ArrayList<>();
    session.date().ifPresent(date -> parts.add(words.text("head.date", date)));
    session.group().ifPresent(group -> parts.add(words.text("head.group", group)));
    report.leader().ifPresent(leader -> parts.add(words.text("head.leader", leader)));
    parts.add(words.count("turns", session.turns().size()));
    parts.add(words.count("words", report.words()));
    if (report.seconds().number().isPresent()) {
      parts.add(words.text("head.seconds", words.clock(report.seconds())));
    }
    return String.join(" · ", parts);
  }

  private Table speakers(Report report) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.speaker"), false),
            new Column(words.text("column.role"), false),
            new Column(words.text("column.turns"), true),
            new Column(words.text("column.words"), true),
            new Column(words.text("column.time"), true),
            new Column(words.text("column.word_share"), true),
            new Column("", false));
    List<List<String>> rows = new ArrayList<>();
    for (Share share : report.speakers()) {
      rows.add(
          List.of(
              share.speaker().id(),
              words.text("role." + share.speaker().role().id()),
              Integer.toString(share.turns()),
              Integer.toString(share.words()),
              words.clock(share.seconds()),
              words.percent(share.wordShare()),
              "█".repeat((int) Math.round(BAR * share.wordShare().number().orElse(0)))));
    }
    return new Table(columns, rows);
  }

  private Section section(Report report, Metric.Family family, List<Block> more) {
    List<List<String>> rows = new ArrayList<>();
    for (Report.Figure figure : report.metrics()) {
      Metric metric = figure.metric();
      if (metric.family() == family) {
        rows.add(
            List.of(
                words.text("metric." + metric.id()), words.measure(figure.value(), metric.unit())));
      }
    }
    List<Column> columns =
        List.of(
            new Column(words.text("column.metric"), false),
            new Column(words.text("column.value"), false));
    List<Block> blocks = new ArrayList<>(List.of(new Table(columns, rows)));
    blocks.addAll(more);
    return new Section(words.text("section." + family.name().toLowerCase(Locale.ROOT)), blocks);
  }

  private List<Block> followers(Report report) {
    Map<String, List<Flow>> byFrom = new LinkedHashMap<>();
    for (Flow flow : report.flows()) {
      byFrom.computeIfAbsent(flow.from(), unused -> new ArrayList<>()).add(flow);
    }
    List<List<String>> rows = new ArrayList<>();
    byFrom.forEach(
        (from, flows) -> {
          flows.sort(Comparator.comparingInt(Flow::count).reversed());
          rows.add(
              List.of(
                  from,
                  flows.stream()
                      .map(flow -> flow.to() + Words.NO_BREAK + flow.count())
                      .collect(Collectors.joining(", "))));
        });
    List<Column> columns =
        List.of(
            new Column(words.text("column.after"), false),
            new Column(words.text("column.followers"), false));
    return rows.isEmpty() ? List.of() : List.of(new Table(columns, rows));
  }

  private List<Block> factors(Report report) {
    List<List<String>> rows = new ArrayList<>();
    for (FactorUse use : report.factors()) {
      rows.add(
          List.of(
              use.factor().name(words.language().id()),
              Integer.toString(use.turns()),
              words.percent(use.share()),
              interval(use),
              words.percent(use.memberShare()),
              use.byThird().stream().map(String::valueOf).collect(Collectors.joining("/")),
              Integer.toString(
                  use.heldBack().values().stream().mapToInt(Integer::intValue).sum())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(factorColumns(), rows));
    blocks.add(new Paragraph(words.text("factors.explained")));
    if (!report.pairs().isEmpty()) {
      blocks.add(new Paragraph(words.text("factors.pairs", pairs(report.pairs()))));
    }
    return blocks;
  }

  private List<Column> factorColumns() {
    return List.of(
        new Column(words.text("column.factor"), false),
        new Column(words.text("column.number"), true),
        new Column(words.text("column.share"), true),
        new Column(words.text("column.interval"), true),
        new Column(words.text("column.members"), true),
        new Column(words.text("column.thirds"), true),
        new Column(words.text("column.held_back"), true));
  }

  private String interval(FactorUse use) {
    return words.range(use.interval().low(), use.interval().high());
  }

  private String pairs(List<FactorPair> pairs) {
    String language = words.language().id();
    return pairs.stream()
        .map(p -> p.one().name(language) + " + " + p.other().name(language) + " " + p.turns())
        .collect(Collectors.joining(", "));
  }
}
