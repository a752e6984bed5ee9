package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table beside the transcripts tells of each session: date, group, leader, participants.
 *
 * @param rows the row of each session, by its id
 * @param warnings what was odd in the table
 */
record SessionTable(Map<String, Row> rows, List<Problem> warnings) {
  SessionTable {
    rows = Map.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** The table that the options name; an empty one when they name none. */
  static SessionTable of(ReadOptions options, Columns columns) throws BadInput, IOException {
    return options.sessions().isPresent()
        ? read(options.sessions().get(), options, columns)
        : new SessionTable(Map.of(), List.of());
  }

  /** What the table tells of a session. */
  Optional<Row> row(String session) {
    return Optional.ofNullable(rows.get(session));
  }

  private static SessionTable read(Path file, ReadOptions options, Columns columns)
      throws BadInput, IOException {
    Findings findings = new Findings(file.toString());
    Text text =
        Text.of(Decoding.text(Files.readAllBytes(file), findings.file(), options.encoding()));
    Dates dates = new Dates(findings);
    List<Row> rows = new ArrayList<>();
    new Table(columns, EnumSet.of(Field.SESSION), findings).rows(text, rows::add);
    Map<String, Row> bySession = new HashMap<>();
    for (Row row : rows) {
      dates.of(List.of(row));
      Optional<String> session = row.get(Field.SESSION);
      if (session.isEmpty()) {
        findings.warn(row.line(), "the row names no session", "the row is passed over");
      } else if (bySession.putIfAbsent(session.get(), row) != null) {
        findings.error(
            row.line(),
            "the session '" + session.get() + "' stands twice",
            "one row for each session",
            "remove one of the rows");
      }
    }
    findings.stopOnErrors();
    if (bySession.isEmpty()) {
      throw new BadInput(
          Problem.in(
              findings.file(),
              "the table holds no sessions",
              "a row for each session",
              "check that this is the right file"));
    }
    return new SessionTable(bySession, findings.warnings());
  }
}
