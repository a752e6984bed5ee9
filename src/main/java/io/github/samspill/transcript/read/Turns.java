package io.github.samspill.transcript.read;

import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The turns of one session, from its rows. */
final class Turns {
  private final Findings findings;

  Turns(Findings findings) {
    this.findings = findings;
  }

  List<Turn> of(List<Row> rows) {
    Map<String, String> speakerByTurn = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    double latest = 0;
    for (Row row : rows) {
      Turn turn = turn(row, turns.size() + 1, speakerByTurn);
      if (turn.startSeconds().orElse(latest) < latest) {
        findings.warn(
            row.line(),
            "this turn starts before the one above it",
            "kept in the order of the file");
      }
      latest = turn.startSeconds().orElse(latest);
      speakerByTurn.put(turn.id(), turn.speaker());
      turns.add(turn);
    }
    return turns;
  }

  private Turn turn(Row row, int place, Map<String, String> speakerByTurn) {
    String text = row.get(Field.TEXT).orElse("");
    if (text.isEmpty()) {
      findings.warn(row.line(), "the turn has no text", "kept as a turn without words");
    }
    OptionalDouble start = time(row, Field.START);
    OptionalDouble end = time(row, Field.END);
    if (start.isPresent() && end.isPresent() && end.getAsDouble() < start.getAsDouble()) {
      findings.warn(row.line(), "the turn ends before it starts", "its times are left out");
      start = OptionalDouble.empty();
      end = OptionalDouble.empty();
    }
    Optional<String> repliedTo = row.get(Field.REPLY);
    Optional<String> to =
        row.get(Field.TO)
            .or(() -> repliedTo.map(reply -> speakerByTurn.getOrDefault(reply, reply)));
    return new Turn(
        row.get(Field.TURN).orElse(Integer.toString(place)),
        row.get(Field.SPEAKER).orElse(Speaker.UNKNOWN_ID),
        text,
        start,
        end,
        to);
  }

  private OptionalDouble time(Row row, Field field) {
    Optional<String> written = row.get(field);
    if (written.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble seconds = Times.seconds(written.get());
    if (seconds.isEmpty()) {
      findings.error(
          row.line(),
          "the " + field.id() + " '" + written.get() + "' is no time",
          Times.EXPECTED,
          "mend the time, or leave it empty");
    }
    return seconds;
  }
}
