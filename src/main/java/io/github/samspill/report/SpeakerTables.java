package io.github.samspill.report;

import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Share;
import io.github.samspill.metrics.TurnTaking;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody's part in the talk, in words. */
public final class SpeakerTables {
  private static final int BAR = 20;

  private final Words words;

  /** Tables in a language. */
  public SpeakerTables(Words words) {
    this.words = words;
  }

  /** Who takes how much room. */
  public Table shares(List<Share> shares) {
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
    for (Share share : shares) {
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

  /** Who answers, ends pauses and interrupts; none when nothing of it is known. */
  public Optional<Table> turnTaking(List<TurnTaking> everybody) {
    List<Column> columns =
        List.of(
            new Column(words.text("column.speaker"), false),
            new Column(words.text("column.answers"), true),
            new Column(words.text("column.pauses_ended"), true),
            new Column(words.text("column.interruptions"), true),
            new Column(words.text("column.interrupted"), true));
    List<List<String>> rows = new ArrayList<>();
    boolean known = false;
    for (TurnTaking one : everybody) {
      List<Measure> counts =
          List.of(one.answers(), one.pausesEnded(), one.interruptions(), one.interrupted());
      known |= counts.stream().anyMatch(Measure.Known.class::isInstance);
      rows.add(
          Stream.concat(Stream.of(one.speaker().id()), counts.stream().map(this::count)).toList());
    }
    return known ? Optional.of(new Table(columns, rows)) : Optional.empty();
  }

  private String count(Measure measure) {
    return measure instanceof Measure.Known ? words.measure(measure, Metric.Unit.COUNT) : "–";
  }
}
