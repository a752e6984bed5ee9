package io.github.samspill.transcript.read;

import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The turns of one session, from its rows. */
final class Turns {
  private final Findings findings;

  Turns(Findings findings) {
    this.findings = findings;
  }

  List<Turn> of(List<Row> rows) {
    Map<String, String> speakers = speakerByTurn(rows);
    List<Turn> turns = new ArrayList<>();
    double latest = 0;
    Set<String> ids = new HashSet<>();
    for (Row row : rows) {
      if (row.has(Field.TURN) && !ids.add(row.value(Field.TURN))) {
        findings.warn(
            row.line(),
            "a turn above has the id '" + row.value(Field.TURN) + "' too",
            "kept as two turns");
      }
      Turn turn = turn(row, turns.size() + 1, speakers);
      if (turn.startSeconds().orElse(latest) < latest) {
        findings.warn(
            row.line(),
            "this turn starts before the one above it",
            "kept in the order of the file");
      }
      latest = turn.startSeconds().orElse(latest);
      turns.add(turn);
    }
    return turns;
  }

  private Turn turn(Row row, int place, Map<String, String> speakers) {
    String text = row.value(Field.TEXT);
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
    Optional<String> to = row.get(Field.TO).or(() -> repliedTo(row, speakers));
    return new Turn(
        id(row, place),
        speaker(row),
        text,
        start,
        end,
        to.filter(code -> !code.equals(Speaker.UNKNOWN_ID)));
  }

  /** Who is replied to: the speaker of the turn that is named, or the speaker who is. */
  private Optional<String> repliedTo(Row row, Map<String, String> speakers) {
    Optional<String> reply = row.get(Field.REPLY);
    if (reply.isEmpty() || speakers.containsKey(reply.get())) {
      return reply.map(speakers::get);
    }
    if (!speakers.containsValue(reply.get())) {
      findings.warn(
          row.line(),
          "this replies to '" + reply.get() + "', which is no turn and no speaker of the session",
          "read as a turn to nobody in particular");
      return Optional.empty();
    }
    return reply;
  }

  /** Who speaks in which turn; nothing where no turn replies to another. */
  private static Map<String, String> speakerByTurn(List<Row> rows) {
    Map<String, String> speakers = new HashMap<>();
    if (rows.stream().noneMatch(row -> row.has(Field.REPLY))) {
      return speakers;
    }
    for (int i = 0; i < rows.size(); i++) {
      speakers.put(id(rows.get(i), i + 1), speaker(rows.get(i)));
    }
    return speakers;
  }

  private static String id(Row row, int place) {
    return row.has(Field.TURN) ? row.value(Field.TURN) : Integer.toString(place);
  }

  private static String speaker(Row row) {
    return row.has(Field.SPEAKER) ? row.value(Field.SPEAKER) : Speaker.UNKNOWN_ID;
  }

  private OptionalDouble time(Row row, Field field) {
    if (!row.has(field)) {
      return OptionalDouble.empty();
    }
    OptionalDouble seconds = Times.seconds(row.value(field));
    if (seconds.isEmpty()) {
      findings.error(
          row.line(),
          "the " + field.id() + " '" + row.value(field) + "' is no time",
          Times.EXPECTED,
          "mend the time, or leave it empty");
    }
    return seconds;
  }
}
