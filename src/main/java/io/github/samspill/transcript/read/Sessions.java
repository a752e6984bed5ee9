package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows become sessions: who belongs to them, who leads, and what was said. */
final class Sessions {
  private final ReadOptions options;
  private final Roles roles;
  private final Map<String, Row> table;
  private final Findings findings;
  private final Turns turns;

  Sessions(ReadOptions options, Map<String, Row> table, Findings findings) {
    this.options = options;
    this.roles = new Roles(options);
    this.table = table;
    this.findings = findings;
    this.turns = new Turns(findings);
  }

  Transcript of(List<Row> rows, String nameWithout) throws BadInput {
    Map<String, List<Row>> bySession = new LinkedHashMap<>();
    for (Row row : rows) {
      String id = row.get(Field.SESSION).orElse(nameWithout);
      bySession.computeIfAbsent(id, unused -> new ArrayList<>()).add(row);
    }
    List<Session> sessions = new ArrayList<>();
    for (Map.Entry<String, List<Row>> entry : bySession.entrySet()) {
      sessions.add(session(entry.getKey(), entry.getValue()));
    }
    findings.stopOnErrors();
    for (String leader : options.leaders().stream().sorted().toList()) {
      if (sessions.stream().noneMatch(session -> onRoster(session, leader))) {
        findings.warn(0, "nobody is called " + leader, "check the name given with --leader");
      }
    }
    return new Transcript(sessions, findings.warnings());
  }

  private static boolean onRoster(Session session, String id) {
    return session.roster().speakers().stream().anyMatch(speaker -> speaker.id().equals(id));
  }

  private Session session(String id, List<Row> rows) {
    List<Row> about = new ArrayList<>(rows);
    Optional.ofNullable(table.get(id)).ifPresent(row -> about.add(0, row));
    Optional<String> leader = first(about, Field.LEADER);
    List<Turn> said = turns.of(rows);
    Set<String> present = new LinkedHashSet<>();
    first(about, Field.PARTICIPANTS).ifPresent(list -> present.addAll(codes(list)));
    boolean named = !present.isEmpty();
    leader.filter(code -> named).ifPresent(present::add);
    said.forEach(turn -> present.add(turn.speaker()));
    return new Session(
        id,
        date(about),
        first(about, Field.GROUP),
        leader,
        new Roster(speakers(present, rows, leader), named),
        said);
  }

  private List<Speaker> speakers(Set<String> present, List<Row> rows, Optional<String> leader) {
    Map<String, Role> named = namedRoles(rows);
    List<Speaker> speakers = new ArrayList<>();
    for (String id : present) {
      Role role = id.equals(Speaker.UNKNOWN_ID) ? Role.UNKNOWN : roles.of(id, named, leader);
      speakers.add(new Speaker(id, role));
    }
    return speakers;
  }

  private Map<String, Role> namedRoles(List<Row> rows) {
    Map<String, Role> named = new LinkedHashMap<>();
    for (Row row : rows) {
      Optional<String> speaker =
          row.get(Field.SPEAKER).filter(id -> !id.equals(Speaker.UNKNOWN_ID));
      Optional<String> word = row.get(Field.ROLE);
      if (speaker.isEmpty() || word.isEmpty()) {
        continue;
      }
      Optional<Role> role = roles.named(word.get());
      if (role.isEmpty()) {
        findings.error(
            row.line(),
            "the role '" + word.get() + "' is not known",
            "one of "
                + String.join(", ", roles.words(Role.LEADER))
                + " or "
                + String.join(", ", roles.words(Role.MEMBER)),
            "say what it is with --role leader=" + word.get() + " or --role member=" + word.get());
      } else {
        Role before = named.putIfAbsent(speaker.get(), role.get());
        if (before != null && before != role.get()) {
          findings.warn(
              row.line(),
              speaker.get() + " is " + role.get().id() + " here and was " + before.id() + " before",
              "taken as " + before.id() + " throughout");
        }
      }
    }
    return named;
  }

  private Optional<LocalDate> date(List<Row> about) {
    for (Row row : about) {
      if (row.get(Field.DATE).isPresent()) {
        String date = row.get(Field.DATE).get();
        try {
          return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
          findings.error(
              row.line(),
              "'" + date + "' is no date",
              "a date such as 2025-03-11",
              "write year-month-day, or leave it out");
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(List<Row> rows, Field field) {
    return rows.stream().flatMap(row -> row.get(field).stream()).findFirst();
  }

  private static List<String> codes(String list) {
    return List.of(list.strip().split("[\\s,;|]+", -1));
  }
}
