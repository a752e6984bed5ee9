package io.github.samspill.report.csv;

import io.github.samspill.metrics.FactorPair;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Figure;
import io.github.samspill.metrics.Flow;
import io.github.samspill.metrics.Lift;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Share;
import io.github.samspill.metrics.TurnTaking;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.transcript.Role;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a report as one long table: {@code session,scope,subject,object,metric,value,unit}, an
 * empty value where there is none.
 */
public final class CsvRenderer implements Renderer {
  private final CellText text;

  /**
   * A renderer.
   *
   * @param text how text stands that looks like a formula
   */
  public CsvRenderer(CellText text) {
    this.text = text;
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    Csv printer = Csv.printer(out, text);
    printer.printRecord("session", "scope", "subject", "object", "metric", "value", "unit");
    Rows rows = new Rows(printer, report.session().id());
    rows.count("session", "", "", "turns", report.session().turns().size());
    rows.count("session", "", "", "words", report.words());
    rows.add("session", "", "", "seconds", report.seconds(), "seconds");
    for (Figure figure : report.metrics()) {
      String unit = figure.metric().unit().name().toLowerCase(Locale.ROOT);
      rows.add("session", "", "", figure.metric().id(), figure.value(), unit);
    }
    for (Share share : report.speakers()) {
      speaker(rows, share);
    }
    for (TurnTaking one : report.turnTaking()) {
      turnTaking(rows, one);
    }
    for (FactorUse use : report.factors()) {
      factor(rows, use);
    }
    for (FactorPair pair : report.pairs()) {
      rows.count("pair", pair.one().column(), pair.other().column(), "turns", pair.turns());
    }
    for (Lift lift : report.lifts()) {
      lift(rows, lift);
    }
    for (Flow flow : report.flows()) {
      rows.count("flow", flow.from(), flow.to(), "changes", flow.count());
    }
    for (Flow address : report.addresses()) {
      rows.count("address", address.from(), address.to(), "turns", address.count());
    }
  }

  private record Rows(Csv printer, String session) {
    void count(String scope, String subject, String object, String metric, int value)
        throws IOException {
      add(scope, subject, object, metric, Measure.of(value), "count");
    }

    void add(String scope, String subject, String object, String metric, Measure value, String unit)
        throws IOException {
      String number = ResultTable.number(value);
      printer.printRecord(session, scope, subject, object, metric, number, unit);
    }
  }

  private static void speaker(Rows rows, Share share) throws IOException {
    String id = share.speaker().id();
    String role = share.speaker().role().id();
    rows.count("speaker", id, role, "turns", share.turns());
    rows.count("speaker", id, role, "words", share.words());
    rows.add("speaker", id, role, "seconds", share.seconds(), "seconds");
    rows.add("speaker", id, role, "word_share", share.wordShare(), "share");
    rows.add("speaker", id, role, "turn_share", share.turnShare(), "share");
  }

  private static void turnTaking(Rows rows, TurnTaking one) throws IOException {
    String id = one.speaker().id();
    String role = one.speaker().role().id();
    rows.add("speaker", id, role, "answers", one.answers(), "count");
    rows.add("speaker", id, role, "pauses_ended", one.pausesEnded(), "count");
    rows.add("speaker", id, role, "interruptions", one.interruptions(), "count");
    rows.add("speaker", id, role, "interrupted", one.interrupted(), "count");
  }

  private static void lift(Rows rows, Lift lift) throws IOException {
    String first = lift.first().column();
    String then = lift.then().column();
    rows.count("lag_1", first, then, "before", lift.before());
    rows.count("lag_1", first, then, "followed", lift.followed());
    rows.add("lag_1", first, then, "lift", lift.lift(), "index");
    rows.add("lag_1", first, then, "lift_low", lift.low(), "index");
    rows.add("lag_1", first, then, "lift_high", lift.high(), "index");
  }

  private static void factor(Rows rows, FactorUse use) throws IOException {
    String id = use.factor().column();
    rows.count("factor", id, "", "turns", use.turns());
    rows.add("factor", id, "", "share", use.share(), "share");
    rows.add("factor", id, "", "share_low", use.interval().low(), "share");
    rows.add("factor", id, "", "share_high", use.interval().high(), "share");
    rows.add("factor", id, "", "per_1000_words", use.per1000Words(), "turns");
    rows.add("factor", id, "", "member_share", use.memberShare(), "share");
    for (Role role : Role.values()) {
      rows.count("factor", id, role.id(), "turns", use.byRole().get(role));
    }
    for (var entry : use.bySpeaker().entrySet()) {
      rows.count("factor", id, entry.getKey(), "turns", entry.getValue());
    }
    for (int third = 0; third < 3; third++) {
      rows.count("factor", id, "third " + (third + 1), "turns", use.byThird().get(third));
    }
    for (var entry : use.heldBack().entrySet()) {
      rows.count("factor", id, entry.getKey().id(), "held_back", entry.getValue());
    }
  }
}
