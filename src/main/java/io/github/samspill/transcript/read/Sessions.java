package io.github.samspill.transcript.read;

import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows become sessions: who belongs to them, who leads, and what was said. */
final class Sessions {
  private final ReadOptions options;
  private final Roles roles;
  private final SessionTable table;
  private final Findings findings;
  private final Turns turns;
  private final Dates dates;
  private final Set<String> unknownRoles = new HashSet<>();
  private final Set<String> leadersSeen = new HashSet<>();

  Sessions(ReadOptions options, SessionTable table, Findings findings) {
    this.options = options;
    this.roles = new Roles(options);
    this.table = table;
    this.findings = findings;
    this.turns = new Turns(findings);
    this.dates = new Dates(findings);
  }

  /** What is wrong or odd with the sessions. */
  Findings findings() {
    return findings;
  }

  /** Tells which of the leaders that the user names none of the sessions has. */
  void missLeaders(Findings told) {
    for (String leader : options.leaders().stream().sorted().toList()) {
      if (!leadersSeen.contains(leader)) {
        told.warn(0, "nobody is called " + leader, "check the name given with --leader");
      }
    }
  }

  /** A session of its rows; none when no group can be so large, which is told. */
  Optional<Session> session(String id, List<Row> rows) {
    List<Row> about = new ArrayList<>(rows);
    table.row(id).ifPresent(row -> about.add(0, row));
    Optional<String> leader = first(about, Field.LEADER);
    List<Turn> said = turns.of(rows);
    Set<String> present = new LinkedHashSet<>();
    first(about, Field.PARTICIPANTS).ifPresent(list -> present.addAll(codes(list)));
    boolean named = !present.isEmpty();
    leader.filter(code -> named).ifPresent(present::add);
    said.forEach(turn -> present.add(turn.speaker()));
    if (present.size() > Limits.OF_FILE.speakers()) {
      findings.error(
          rows.get(0).line(),
          "the session that begins here has " + present.size() + " speakers",
          "at most " + Limits.OF_FILE.speakers(),
          "name the column of speakers with --column speaker=NAME");
      return Optional.empty();
    }
    options.leaders().stream().filter(present::contains).forEach(leadersSeen::add);
    return Optional.of(
        new Session(
            id,
            dates.of(about),
            first(about, Field.GROUP),
            leader,
            new Roster(speakers(present, rows, leader), named),
            said));
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
      String speaker = row.value(Field.SPEAKER);
      if (speaker.isEmpty() || speaker.equals(Speaker.UNKNOWN_ID) || !row.has(Field.ROLE)) {
        continue;
      }
      Optional<Role> role = roles.named(row.value(Field.ROLE));
      if (role.isEmpty()) {
        unknownRole(row.line(), row.value(Field.ROLE));
      } else {
        Role before = named.putIfAbsent(speaker, role.get());
        if (before != null && before != role.get()) {
          findings.warn(
              row.line(),
              speaker + " is " + role.get().id() + " here and was " + before.id() + " before",
              "taken as " + before.id() + " throughout");
        }
      }
    }
    return named;
  }

  /** Told once for each word, at its first line: one option mends all of its lines. */
  private void unknownRole(int line, String word) {
    if (unknownRoles.add(word)) {
      findings.error(
          line,
          "the role '" + word + "' is not known",
          "one of "
              + String.join(", ", roles.words(Role.LEADER))
              + " or "
              + String.join(", ", roles.words(Role.MEMBER)),
          "say what it is with --role leader=" + word + " or --role member=" + word);
    }
  }

  private static Optional<String> first(List<Row> rows, Field field) {
    for (Row row : rows) {
      if (row.has(field)) {
        return row.get(field);
      }
    }
    return Optional.empty();
  }

  /** Codes parted by comma, semicolon, bar or line; by space where there is none of these. */
  private static List<String> codes(String list) {
    return Pattern.compile(list.matches("(?s).*[,;|\\n].*") ? "[,;|\\n]" : "\\s")
        .splitAsStream(list)
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }
}
