package io.github.samspill.report.csv;

import io.github.samspill.report.Decimal;
import io.github.samspill.report.csv.ResultTable.Column;
import io.github.samspill.tagging.Conduct;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The table of turns with their tags. */
final class TurnColumns {
  private static final String NEVER = "never";

  /** One turn of one session. */
  private record Row(Analysed of, TaggedTurn tagged) {
    Conduct conduct() {
      return tagged.conduct();
    }
  }

  private TurnColumns() {}

  static ResultTable<?> table(List<Factor> factors, boolean withText) {
    List<Column<Row>> columns = new ArrayList<>(head());
    for (Factor factor : factors) {
      columns.add(
          flag(
              factor.column(),
              "whether the turn carries " + factor.name("en"),
              row -> row.tagged().carries(factor.id())));
    }
    columns.addAll(conduct());
    columns.add(
        new Column<>(
            "evidence",
            "text",
            "rule-id@start-end of each hit, parted by spaces; offsets into the turn's own text",
            "the turn carries nothing",
            row -> HitCell.of(row.tagged())));
    if (withText) {
      columns.add(
          text(
              "text",
              "what is said, as transcribed; where it begins with = + - @, a tab or a line break, and"
                  + " is no number, an apostrophe stands before it, lest a spreadsheet take it for a"
                  + " formula (so for every text of every table; --raw-text leaves them as they are)",
              row -> row.tagged().turn().text()));
    }
    return new ResultTable<>("turns.csv", columns, TurnColumns::rows);
  }

  private static List<Row> rows(Analysed session) {
    List<Row> rows = new ArrayList<>(session.tagged().turns().size());
    for (TaggedTurn turn : session.tagged().turns()) {
      rows.add(new Row(session, turn));
    }
    return rows;
  }

  private static List<Column<Row>> head() {
    return List.of(
        text("file", "the input file", row -> row.of().file()),
        text("session", "the session's id", row -> row.of().session()),
        text("turn", "the turn's number or name", row -> row.tagged().turn().id()),
        text("speaker", "the speaker's code; ? when nobody knows", TurnColumns::speaker),
        text("role", "leader, member or unknown", row -> row.of().tagged().role(row.tagged()).id()),
        time("start", row -> row.tagged().turn().startSeconds()),
        time("end", row -> row.tagged().turn().endSeconds()),
        count("words", "words", "words, transcribers' marks left out", r -> r.tagged().words()));
  }

  private static String speaker(Row row) {
    return row.tagged().turn().speaker();
  }

  private static List<Column<Row>> conduct() {
    return List.of(
        count(
            "open_questions",
            "count",
            "sentences that ask openly",
            row -> row.conduct().openQuestions()),
        count(
            "closed_questions",
            "count",
            "sentences that ask in another way",
            row -> row.conduct().closedQuestions()),
        flag(
            "passes_on", "whether it hands the word to the group", row -> row.conduct().passesOn()),
        flag(
            "back_channel",
            "whether it is nothing but a sign of listening",
            row -> row.conduct().backChannel()));
  }

  private static Column<Row> text(String name, String meaning, Function<Row, String> value) {
    return new Column<>(name, "text", meaning, NEVER, value);
  }

  private static Column<Row> count(
      String name, String unit, String meaning, ToIntFunction<Row> value) {
    return new Column<>(
        name, unit, meaning, NEVER, row -> ResultTable.number(value.applyAsInt(row)));
  }

  private static Column<Row> flag(String name, String meaning, Predicate<Row> value) {
    return new Column<>(name, "0 or 1", meaning, NEVER, row -> ResultTable.flag(value.test(row)));
  }

  private static Column<Row> time(String name, Function<Row, OptionalDouble> value) {
    return new Column<>(
        name,
        "seconds",
        "when the turn " + name + "s, from the clock of the transcript",
        "the transcript does not tell",
        row -> {
          OptionalDouble seconds = value.apply(row);
          return seconds.isPresent() ? Decimal.text(seconds.getAsDouble()) : "";
        });
  }
}
