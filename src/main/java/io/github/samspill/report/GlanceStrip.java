package io.github.samspill.report;

import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Glance;
import io.github.samspill.metrics.Share;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Lane;
import io.github.samspill.report.Page.Strip;
import io.github.samspill.report.Page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The session from its beginning to its end, in words, bars and marks. */
public final class GlanceStrip {
  private static final int FINE = 54;
  private static final int COARSE = 10;

  private final Words words;

  /** Strips in a language. */
  public GlanceStrip(Words words) {
    this.words = words;
  }

  /** What the strip shows. */
  public String caption(Report report) {
    return words.text(report.glance().timed() ? "strip.caption" : "strip.caption_words");
  }

  /** A lane a speaker, then a lane a factor. */
  public Strip of(Report report) {
    Glance glance = report.glance();
    List<Lane> lanes = new ArrayList<>();
    for (Share share : report.speakers()) {
      List<Double> levels =
          glance.said(share.speaker().id(), FINE).stream()
              .map(said -> Math.min(1, said / (glance.length() / FINE)))
              .toList();
      lanes.add(new Lane(share.speaker().id(), true, levels));
    }
    for (FactorUse use : report.factors()) {
      List<Double> levels =
          glance.carries(use.factor().id(), FINE).stream()
              .map(carries -> carries ? 1.0 : 0.0)
              .toList();
      lanes.add(new Lane(use.factor().name(words.language().id()), false, levels));
    }
    return new Strip(lanes, table(report));
  }

  /** What each says in each tenth of the session, in seconds or words. */
  public Table table(Report report) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.speaker"), false));
    IntStream.rangeClosed(1, COARSE)
        .forEach(part -> columns.add(new Column(Integer.toString(part), true)));
    List<List<String>> rows = new ArrayList<>();
    for (Share share : report.speakers()) {
      List<String> row = new ArrayList<>();
      row.add(share.speaker().id());
      report
          .glance()
          .said(share.speaker().id(), COARSE)
          .forEach(said -> row.add(words.whole(Math.round(said))));
      rows.add(row);
    }
    return new Table(columns, rows);
  }
}
