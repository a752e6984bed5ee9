package io.github.samspill.report.html;

import io.github.samspill.metrics.Figure;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Share;
import io.github.samspill.report.FactorTables;
import io.github.samspill.report.FlowTables;
import io.github.samspill.report.GlanceStrip;
import io.github.samspill.report.HeadLines;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Table;
import io.github.samspill.report.ReadingTables;
import io.github.samspill.report.Report;
import io.github.samspill.report.SpeakerTables;
import io.github.samspill.report.Words;
import io.github.samspill.report.picture.FlowPicture;
import io.github.samspill.report.picture.GlancePicture;
import io.github.samspill.report.picture.SplitPicture;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * A report as the page's template reads it: words, pictures and tables, nothing left to compute.
 */
public final class ReportView {
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

  /** What stands below and beside the pictures. */
  public Captions captions() {
    return new Captions(report, words);
  }

  /** Every factor, in the order of reports. */
  public List<FactorView> factors() {
    return new FactorViews(report, words).all();
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
    return FactorViews.sign(report, factor);
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

  /** What stands behind the time line, in tenths of the session. */
  public Table glanceTable() {
    return new GlanceStrip(words).table(report);
  }

  /** The words by role. */
  public SplitPicture split() {
    return SplitPicture.of(report.speakers());
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

  /** How well the rules agree with coders; none when it was not measured. */
  public Optional<Table> measured() {
    return new ReadingTables(words).measured(report);
  }

  /** What is known of the measuring, as a sentence. */
  public String reading() {
    return new ReadingTables(words).explained(report);
  }
}
