package io.github.samspill.report;

import io.github.samspill.metrics.Figure;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Observation;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.tagging.TaggedTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a report into the words of a language. */
public final class PageWriter {
  private final Words words;
  private final SpeakerTables speakers;
  private final FlowTables flows;
  private final FactorTables factors;
  private final HeadLines head;
  private final GlanceStrip strip;
  private final ReadingTables reading;

  /** A writer in one language. */
  public PageWriter(Words words) {
    this.words = words;
    this.speakers = new SpeakerTables(words);
    this.flows = new FlowTables(words);
    this.factors = new FactorTables(words);
    this.head = new HeadLines(words);
    this.strip = new GlanceStrip(words);
    this.reading = new ReadingTables(words);
  }

  /** The report as a page. */
  public Page page(Report report) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", List.of(new Paragraph(String.join(" · ", head.of(report))))));
    sections.add(
        section("glance", List.of(new Paragraph(strip.caption(report)), strip.of(report))));
    sections.add(section("speakers", List.of(speakers.shares(report.speakers()))));
    sections.add(family(report, Family.PARTICIPATION, List.of()));
    sections.add(family(report, Family.INTERACTION, interaction(report)));
    sections.add(family(report, Family.FACTORS, factors.blocks(report)));
    sections.add(quotations(report));
    sections.add(family(report, Family.QUESTIONS, List.of()));
    sections.add(family(report, Family.SILENCE, turnTaking(report)));
    if (!report.observations().isEmpty()) {
      sections.add(section("observations", observations(report.observations())));
    }
    sections.add(section("reading", reading(report)));
    return new Page(words.text("title", report.session().id()), sections);
  }

  private Section section(String name, List<? extends Block> blocks) {
    return new Section(words.text("section." + name), List.copyOf(blocks));
  }

  private Section family(Report report, Family family, List<Block> more) {
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : report.metrics()) {
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
    return section(family.name().toLowerCase(Locale.ROOT), blocks);
  }

  private List<Block> interaction(Report report) {
    List<Block> blocks = new ArrayList<>();
    flows.followers(report.flows()).ifPresent(blocks::add);
    Optional<Table> addresses = flows.addresses(report.addresses());
    addresses.ifPresent(
        table -> {
          blocks.add(new Paragraph(words.text("addresses.explained")));
          blocks.add(table);
        });
    return blocks;
  }

  private List<Block> turnTaking(Report report) {
    return speakers.turnTaking(report.turnTaking()).<List<Block>>map(List::of).orElse(List.of());
  }

  private List<Paragraph> observations(List<Observation> observations) {
    return observations.stream()
        .map(
            one ->
                new Paragraph(
                    words.text("observation", words.sentence(one), words.source(one.source()))))
        .toList();
  }

  private Section quotations(Report report) {
    if (report.quotations().isEmpty()) {
      return section("quotations", List.of(new Paragraph(words.text("quotes.left_out"))));
    }
    List<TaggedTurn> turns = report.quotations().get();
    Quotations quotations = new Quotations(words, report.factors());
    return section(
        "quotations",
        turns.isEmpty()
            ? List.of(new Paragraph(words.text("quotations.none")))
            : turns.stream().map(quotations::of).toList());
  }

  private List<Block> reading(Report report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(reading.limits(report)));
    blocks.add(new Paragraph(reading.explained(report)));
    reading.measured(report).ifPresent(blocks::add);
    blocks.add(new Paragraph(words.text("table.formulas") + ":"));
    blocks.add(formulas(report.metrics()));
    return blocks;
  }

  private Table formulas(List<Figure> figures) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.metric"), false),
            new Column(words.text("column.formula"), false));
    return new Table(
        columns,
        figures.stream()
            .map(Figure::metric)
            .map(metric -> List.of(words.text("metric." + metric.id()), words.formula(metric)))
            .toList());
  }
}
