package io.github.samspill.report.csv;

import static io.github.samspill.report.csv.ResultTable.number;

import io.github.samspill.metrics.Share;
import io.github.samspill.metrics.TurnTaking;
import io.github.samspill.report.csv.ResultTable.Column;
import java.util.List;
import java.util.stream.IntStream;

/** The table of participants: a row a person and session, those who never speak too. */
final class ParticipantColumns {
  private static final String NEVER = "never";
  private static final String UNTIMED = "a turn has no start or no end";

  /** One person in one session. */
  private record Participant(Analysed of, Share share, TurnTaking taking) {}

  private ParticipantColumns() {}

  static ResultTable<?> table() {
    List<Column<Participant>> columns =
        List.of(
            new Column<>("file", "text", "the input file", NEVER, one -> one.of().file()),
            new Column<>("session", "text", "the session's id", NEVER, one -> one.of().session()),
            new Column<>(
                "speaker",
                "text",
                "the person's code; ? for turns of speakers nobody knows",
                NEVER,
                one -> one.share().speaker().id()),
            new Column<>(
                "role",
                "text",
                "leader, member or unknown",
                NEVER,
                one -> one.share().speaker().role().id()),
            new Column<>(
                "turns",
                "turns",
                "turns, as transcribed",
                NEVER,
                one -> Integer.toString(one.share().turns())),
            new Column<>(
                "words", "words", "words", NEVER, one -> Integer.toString(one.share().words())),
            new Column<>(
                "seconds",
                "seconds",
                "sum of the turns' lengths",
                "a turn of theirs has no start or no end",
                one -> number(one.share().seconds())),
            new Column<>(
                "word_share",
                "share",
                "their words / all words",
                "there are no words",
                one -> number(one.share().wordShare())),
            new Column<>(
                "turn_share",
                "share",
                "their turns / all turns",
                "there are no turns",
                one -> number(one.share().turnShare())),
            new Column<>(
                "answers",
                "count",
                "how often they are the next other to speak after a leader's turn that ends in a"
                    + " question",
                "nobody leads",
                one -> number(one.taking().answers())),
            new Column<>(
                "pauses_ended",
                "count",
                "long pauses that they end",
                UNTIMED,
                one -> number(one.taking().pausesEnded())),
            new Column<>(
                "interruptions",
                "count",
                "how often they interrupt",
                UNTIMED,
                one -> number(one.taking().interruptions())),
            new Column<>(
                "interrupted",
                "count",
                "how often they are interrupted",
                UNTIMED,
                one -> number(one.taking().interrupted())));
    return new ResultTable<>("participants.csv", columns, ParticipantColumns::rows);
  }

  private static List<Participant> rows(Analysed session) {
    List<Share> shares = session.report().speakers();
    List<TurnTaking> takings = session.report().turnTaking();
    return IntStream.range(0, shares.size())
        .mapToObj(i -> new Participant(session, shares.get(i), takings.get(i)))
        .toList();
  }
}
