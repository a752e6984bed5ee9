package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.CodedSession;
import io.github.samspill.transcript.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Human codes of a file's turns: wide, with a column for each factor ({@code hope}: what was
 * agreed) and coder ({@code hope_a}); or long, with a row for each turn and coder and a column
 * {@code coder}.
 */
final class Codes {
  private static final String CODER = "coder";

  private final List<Row> rows;
  private final String nameWithout;
  private final Findings findings;
  private final Pattern column;
  private final boolean isLong;

  Codes(List<Row> rows, List<String> factors, String nameWithout, Findings findings) {
    this.rows = List.copyOf(rows);
    this.nameWithout = nameWithout;
    this.findings = findings;
    this.column =
        Pattern.compile(
            factors.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"))
                + "(?:[_.:@](.+))?");
    this.isLong = rows.stream().anyMatch(row -> row.others().containsKey(CODER));
  }

  /** The rows with each turn once: of a turn that several coders coded, the first. */
  List<Row> turns() {
    if (!isLong) {
      return rows;
    }
    Map<String, Row> turns = new LinkedHashMap<>();
    for (Row row : rows) {
      turns.putIfAbsent(key(row), row);
    }
    return List.copyOf(turns.values());
  }

  private String key(Row row) {
    return session(row) + "\n" + row.get(Field.TURN).orElse("line " + row.line());
  }

  private String session(Row row) {
    return row.get(Field.SESSION).orElse(nameWithout);
  }

  /** The sessions, made of {@link #turns}, with their codes. */
  List<CodedSession> of(List<Session> sessions) throws BadInput {
    Map<String, Map<String, List<Map<String, Boolean>>>> bySession = new LinkedHashMap<>();
    for (Session session : sessions) {
      bySession.put(session.id(), new LinkedHashMap<>());
    }
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> turnsSoFar = new HashMap<>();
    for (Row row : rows) {
      String key = isLong ? key(row) : "line " + row.line();
      places.computeIfAbsent(key, k -> turnsSoFar.merge(session(row), 1, Integer::sum) - 1);
      read(row, places.get(key), bySession.get(session(row)), sessions);
    }
    findings.stopOnErrors();
    if (bySession.values().stream().allMatch(Map::isEmpty)) {
      throw new BadInput(
          Problem.in(
              findings.file(),
              "no column holds codes",
              "columns of 0 and 1 named after the factors, such as hope",
              "see the README for how coded turns are written"));
    }
    return sessions.stream()
        .map(session -> new CodedSession(session, bySession.get(session.id())))
        .toList();
  }

  private void read(
      Row row, int turn, Map<String, List<Map<String, Boolean>>> byCoder, List<Session> sessions) {
    String named = row.others().getOrDefault(CODER, "").strip();
    // In the order of their names, since a map's own order differs from run to run.
    new TreeMap<>(row.others())
        .forEach(
            (name, value) -> {
              Matcher matcher = column.matcher(name.strip());
              if (matcher.matches()) {
                String coder =
                    matcher.group(2) != null
                        ? matcher.group(2)
                        : named.isEmpty() ? CodedSession.AGREED : named;
                code(row, name, value)
                    .ifPresent(
                        code ->
                            place(byCoder, coder, session(row), sessions)
                                .get(turn)
                                .put(matcher.group(1), code));
              }
            });
  }

  private static List<Map<String, Boolean>> place(
      Map<String, List<Map<String, Boolean>>> byCoder,
      String coder,
      String session,
      List<Session> sessions) {
    return byCoder.computeIfAbsent(
        coder,
        unused -> {
          int turns =
              sessions.stream()
                  .filter(one -> one.id().equals(session))
                  .findFirst()
                  .orElseThrow()
                  .turns()
                  .size();
          List<Map<String, Boolean>> empty = new ArrayList<>();
          for (int i = 0; i < turns; i++) {
            empty.add(new HashMap<>());
          }
          return empty;
        });
  }

  private Optional<Boolean> code(Row row, String name, String value) {
    return switch (value) {
      case "" -> Optional.empty();
      case "0" -> Optional.of(false);
      case "1" -> Optional.of(true);
      default -> {
        findings.error(
            row.line(),
            "the code '" + value + "' under " + name,
            "0 or 1, or nothing where the coder gave none",
            "mend the code");
        yield Optional.empty();
      }
    };
  }
}
