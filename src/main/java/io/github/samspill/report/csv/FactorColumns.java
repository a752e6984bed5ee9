package io.github.samspill.report.csv;

import static io.github.samspill.report.csv.ResultTable.number;

import io.github.samspill.metrics.FactorPair;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Lift;
import io.github.samspill.report.csv.ResultTable.Column;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;

/** The table of factors, long: a row a figure. */
final class FactorColumns {
  private static final String NEVER = "never";

  /** One figure of one factor in one session. */
  private record Row(
      Analysed of, String factor, String by, String key, String measure, String value) {}

  private FactorColumns() {}

  static ResultTable<?> table() {
    List<Column<Row>> columns =
        List.of(
            new Column<>("file", "text", "the input file", NEVER, row -> row.of().file()),
            new Column<>("session", "text", "the session's id", NEVER, row -> row.of().session()),
            new Column<>("factor", "text", "the factor", NEVER, Row::factor),
            new Column<>(
                "by",
                "text",
                "what the figure is of: all, role, speaker, third (1 to 3), held_back (by cause),"
                    + " with (another factor in the same turn), next (a factor of the turn after)",
                NEVER,
                Row::by),
            new Column<>(
                "key",
                "text",
                "which role, speaker, third, cause or factor",
                "by is all",
                Row::key),
            new Column<>(
                "measure",
                "text",
                "turns, hits, share, share_low, share_high (Wilson, 95 %), per_1000_words,"
                    + " member_share; of next: before, followed, lift, lift_low, lift_high",
                NEVER,
                Row::measure),
            new Column<>(
                "value", "of the measure", "the figure", "it cannot be computed", Row::value));
    return new ResultTable<>("factors.csv", columns, FactorColumns::rows);
  }

  private static List<Row> rows(Analysed session) {
    List<Row> rows = new ArrayList<>();
    for (FactorUse use : session.report().factors()) {
      String id = use.factor().column();
      rows.addAll(whole(session, use));
      for (Role role : Role.values()) {
        rows.add(count(session, id, "role", role.id(), "turns", use.byRole().get(role)));
      }
      use.bySpeaker()
          .forEach((who, turns) -> rows.add(count(session, id, "speaker", who, "turns", turns)));
      for (int third = 0; third < 3; third++) {
        String key = Integer.toString(third + 1);
        rows.add(count(session, id, "third", key, "turns", use.byThird().get(third)));
      }
      use.heldBack()
          .forEach(
              (cause, hits) -> rows.add(count(session, id, "held_back", cause.id(), "hits", hits)));
    }
    for (FactorPair pair : session.report().pairs()) {
      String other = pair.other().column();
      rows.add(count(session, pair.one().column(), "with", other, "turns", pair.turns()));
    }
    session.report().lifts().forEach(lift -> rows.addAll(next(session, lift)));
    return rows;
  }

  private static List<Row> whole(Analysed session, FactorUse use) {
    String id = use.factor().column();
    return List.of(
        count(session, id, "all", "", "turns", use.turns()),
        new Row(session, id, "all", "", "share", number(use.share())),
        new Row(session, id, "all", "", "share_low", number(use.interval().low())),
        new Row(session, id, "all", "", "share_high", number(use.interval().high())),
        new Row(session, id, "all", "", "per_1000_words", number(use.per1000Words())),
        new Row(session, id, "all", "", "member_share", number(use.memberShare())));
  }

  private static List<Row> next(Analysed session, Lift lift) {
    String first = lift.first().column();
    String then = lift.then().column();
    return List.of(
        count(session, first, "next", then, "before", lift.before()),
        count(session, first, "next", then, "followed", lift.followed()),
        new Row(session, first, "next", then, "lift", number(lift.lift())),
        new Row(session, first, "next", then, "lift_low", number(lift.low())),
        new Row(session, first, "next", then, "lift_high", number(lift.high())));
  }

  private static Row count(
      Analysed session, String factor, String by, String key, String measure, int value) {
    return new Row(session, factor, by, key, measure, number(value));
  }
}
