package io.github.samspill.transcript.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the small transcripts of the tests and shows what came of them in few words. */
final class Reading {
  private Reading() {}

  static Transcript read(String text) throws Exception {
    return read(text, ReadOptions.none());
  }

  static Transcript read(String text, ReadOptions options) throws Exception {
    return new TranscriptReader(options).read(text.getBytes(UTF_8), "kveld.csv");
  }

  static Session session(String text) throws Exception {
    return only(read(text));
  }

  static Session session(String text, ReadOptions options) throws Exception {
    return only(read(text, options));
  }

  static Session only(Transcript transcript) {
    if (transcript.sessions().size() != 1) {
      throw new AssertionError("one session expected: " + transcript.sessions());
    }
    return transcript.sessions().get(0);
  }

  /** What each turn says, {@code speaker: text}. */
  static List<String> said(Session session) {
    return session.turns().stream().map(turn -> turn.speaker() + ": " + turn.text()).toList();
  }

  /** Who belongs to the session, {@code code role}. */
  static List<String> roster(Session session) {
    return session.roster().speakers().stream()
        .map(speaker -> speaker.id() + " " + speaker.role().id())
        .toList();
  }

  static List<String> ids(Session session, Role role) {
    return session.roster().of(role).map(Speaker::id).toList();
  }

  /** Whom each turn is said to, {@code -} when it is not known. */
  static List<String> addressees(Session session) {
    return session.turns().stream().map(Turn::to).map(to -> to.orElse("-")).toList();
  }

  static List<String> warnings(Transcript transcript) {
    return transcript.warnings().stream().map(Problem::toString).toList();
  }

  static ReadOptions withColumns(Map<Field, String> columns) {
    return new ReadOptions(columns, Map.of(), Set.of(), Optional.empty(), Optional.empty());
  }

  static ReadOptions withRoleWords(Map<String, Role> words) {
    return new ReadOptions(Map.of(), words, Set.of(), Optional.empty(), Optional.empty());
  }

  static ReadOptions withLeaders(String... ids) {
    return new ReadOptions(Map.of(), Map.of(), Set.of(ids), Optional.empty(), Optional.empty());
  }

  static ReadOptions withEncoding(Charset encoding) {
    return new ReadOptions(Map.of(), Map.of(), Set.of(), Optional.of(encoding), Optional.empty());
  }

  static ReadOptions withSessions(Path table) {
    return new ReadOptions(Map.of(), Map.of(), Set.of(), Optional.empty(), Optional.of(table));
  }
}
