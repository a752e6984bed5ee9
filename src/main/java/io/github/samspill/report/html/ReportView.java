package io.github.samspill.report.html;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Figure;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Share;
import io.github.samspill.report.FactorTables;
import io.github.samspill.report.FlowTables;
import io.github.samspill.report.GlanceStrip;
import io.github.samspill.report.HeadLines;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.report.Page.Table;
import io.github.samspill.report.Quotations;
import io.github.samspill.report.ReadingTables;
import io.github.samspill.report.Report;
import io.github.samspill.report.SpeakerTables;
import io.github.samspill.report.Words;
import io.github.samspill.report.picture.FlowPicture;
import io.github.samspill.report.picture.GlancePicture;
import io.github.samspill.report.picture.SplitPicture;
import io.github.samspill.report.picture.ThirdsPicture;
import io.github.samspill.tagging.Factor;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report as the page's template reads it: words, pictures and tables, nothing left to compute.
 */
public final class ReportView {
  /** How many signs and colours there are; more factors share them. */
  static final int SIGNS = 6;

  private static final int QUOTES_IN_VIEW = 3;
  private static final int LONGEST_ON_DISC = 5;

  private final Report report;
  private final Words words;

  ReportView(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  /** The report. */
  public Report report() {
    return report;
  }

  /** The words of the page's language. */
  public Words words() {
    return words;
  }

  /** A text of the page's language. */
  public String text(String key, Object... parts) {
    return words.text(key, parts);
  }

  /** The time line. */
  public GlancePicture glance() {
    return GlancePicture.of(report.glance(), speakers());
  }

  /** The sociogram. */
  public FlowPicture flow() {
    return FlowPicture.of(report.speakers(), report.flows());
  }

  private List<Speaker> speakers() {
    return report.speakers().stream().map(Share::speaker).toList();
  }

  /** The codes of members who are on the roster and said nothing. */
  public List<String> silent() {
    return report.speakers().stream()
        .filter(share -> share.turns() == 0 && share.speaker().role() == Role.MEMBER)
        .map(share -> share.speaker().id())
        .toList();
  }

  /** The metrics of some families, in the catalogue's order. */
  public List<Figure> figures(Metric.Family... families) {
    List<Metric.Family> wanted = List.of(families);
    return report.metrics().stream()
        .filter(figure -> wanted.contains(figure.metric().family()))
        .toList();
  }

  /** The number of a factor's sign and colour. */
  public int sign(String factor) {
    for (int i = 0; i < report.factors().size(); i++) {
      if (report.factors().get(i).factor().id().equals(factor)) {
        return i % SIGNS;
      }
    }
    throw new IllegalArgumentException("the report has no factor " + factor);
  }

  /** The factor's name. */
  public String name(Factor factor) {
    return factor.name(words.language().id());
  }

  /** Every factor, in the order of reports. */
  public List<FactorView> factors() {
    int most =
        report.factors().stream()
            .flatMap(use -> use.byThird().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    return report.factors().stream().map(use -> factor(use, most)).toList();
  }

  private FactorView factor(FactorUse use, int most) {
    List<Quote> counting = quotes(use, true);
    int inView = Math.min(QUOTES_IN_VIEW, counting.size());
    return new FactorView(
        sign(use.factor().id()),
        name(use.factor()),
        use,
        use.heldBack().values().stream().mapToInt(Integer::intValue).sum(),
        ThirdsPicture.of(use.byThird(), most),
        counting.subList(0, inView),
        counting.subList(inView, counting.size()),
        quotes(use, false));
  }

  private List<Quote> quotes(FactorUse use, boolean counting) {
    List<Quote> quotes = new ArrayList<>();
    Quotations quotations = new Quotations(words, report.factors());
    report
        .quotations()
        .orElse(List.of())
        .forEach(
            turn -> {
              Quotation whole = quotations.of(turn);
              List<Mark> marks = quotations.marks(turn, use.factor(), counting);
              if (!marks.isEmpty()) {
                quotes.add(Quote.of(new Quotation(whole.label(), whole.text(), marks)));
              }
            });
    return quotes;
  }

  /** Everybody's part, as a table. */
  public Optional<Table> turnTaking() {
    return new SpeakerTables(words).turnTaking(report.turnTaking());
  }

  /** Who follows whom, as a table. */
  public Optional<Table> followers() {
    return new FlowTables(words).followers(report.flows());
  }

  /** Who speaks to whom, as a table. */
  public Optional<Table> addresses() {
    return new FlowTables(words).addresses(report.addresses());
  }

  /** The factors' figures, as tables and what they mean. */
  public List<Block> factorTables() {
    return new FactorTables(words).blocks(report);
  }

  /** The lines at the head of the page. */
  public List<String> head() {
    return new HeadLines(words).of(report);
  }

  /** What the time line shows. */
  public String glanceCaption() {
    return Catalogue.filled(
        text(report.glance().timed() ? "glance.caption" : "glance.caption_words"),
        text("decimal.mark"));
  }

  /** The time line in one sentence, for those who do not see it. */
  public String glanceAlt() {
    return text(
        "glance.alt",
        place(report.glance().length()),
        words.count("people", report.speakers().size()),
        report.glance().turns().stream().filter(turn -> !turn.factors().isEmpty()).count(),
        report.glance().silences().size());
  }

  /** What stands behind the time line, in tenths of the session. */
  public Table glanceTable() {
    return new GlanceStrip(words).table(report);
  }

  /** What the table behind the time line counts. */
  public String glanceTableCaption() {
    return text(report.glance().timed() ? "glance.parts" : "glance.parts_words");
  }

  /** A place in the session: a time, or a number of words when there are no times. */
  public String place(double place) {
    return report.glance().timed()
        ? words.time(place)
        : words.count("words", (int) Math.round(place));
  }

  /** Whole seconds, without their unit. */
  public String seconds(double seconds) {
    return words.whole(Math.round(seconds));
  }

  /** The words by role. */
  public SplitPicture split() {
    return SplitPicture.of(report.speakers());
  }

  /** The words by role in one sentence. */
  public String splitAlt() {
    return split().parts().stream()
        .map(part -> text("split." + part.role().id(), words.percent(part.share())))
        .collect(Collectors.joining(" · "));
  }

  /** The sociogram in one sentence, for those who do not see it. */
  public String flowAlt(FlowPicture picture) {
    return picture.arrows().stream()
        .findFirst()
        .map(
            widest ->
                text(
                    "flow.alt",
                    picture.arrows().size(),
                    widest.from(),
                    widest.to(),
                    widest.count()))
        .orElse(text("flow.alt_none"));
  }

  /** What the sociogram shows, and why the leader stands where they stand. */
  public String flowCaption(FlowPicture picture) {
    return text(
        picture.middle() ? "flow.caption_middle" : "flow.caption_ring",
        words.percent(Measure.of(FlowPicture.throughLeader())));
  }

  /** A code as it fits on a disc. */
  public String onDisc(String code) {
    return code.length() > LONGEST_ON_DISC
        ? code.substring(0, 2) + "…" + code.substring(code.length() - 2)
        : code;
  }

  /** A factor's thirds in one sentence. */
  public String thirdsAlt(FactorView factor) {
    List<Integer> thirds = factor.use().byThird();
    return text("thirds.alt", factor.name(), thirds.get(0), thirds.get(1), thirds.get(2));
  }

  /** How often a factor stands, by whom, and how often it was held back. */
  public String factorLine(FactorView factor) {
    FactorUse use = factor.use();
    List<String> parts = new ArrayList<>();
    parts.add(
        text(
            "factor.count",
            words.count("turns", use.turns()),
            words.percent(use.share()),
            words.range(use.interval().low(), use.interval().high())));
    if (use.memberShare().number().isPresent()) {
      parts.add(text("factor.members", words.percent(use.memberShare())));
    }
    if (factor.heldBack() > 0) {
      parts.add(text("factor.held", factor.heldBack()));
    }
    return String.join(" · ", parts);
  }

  /** The observations as sentences with their sources. */
  public List<String> observations() {
    return report.observations().stream()
        .map(one -> text("observation", words.sentence(one), words.source(one.source())))
        .toList();
  }

  /** What the figures are and what they cannot say. */
  public String limits() {
    return new ReadingTables(words).limits(report);
  }

  /** How well the rules agree with human coders; none when it was not measured. */
  public Optional<Table> measured() {
    return new ReadingTables(words).measured(report);
  }

  /** What is known of the measuring, as a sentence. */
  public String reading() {
    return new ReadingTables(words).explained(report);
  }
}
