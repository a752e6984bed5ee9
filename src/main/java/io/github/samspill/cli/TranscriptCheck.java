package io.github.samspill.cli;

import io.github.samspill.privacy.AnonymityCheck;
import io.github.samspill.privacy.Examined;
import io.github.samspill.privacy.Finding;
import io.github.samspill.privacy.Kind;
import io.github.samspill.privacy.Placeholders;
import io.github.samspill.privacy.Sighting;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import io.github.samspill.transcript.read.Edit;
import io.github.samspill.transcript.read.Field;
import io.github.samspill.transcript.read.Original;
import io.github.samspill.transcript.read.SourceRow;
import io.github.samspill.transcript.read.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through all values of one file, and notes what a redacted copy must change. */
final class TranscriptCheck {
  private static final List<Field> CODES =
      List.of(Field.SPEAKER, Field.TO, Field.REPLY, Field.LEADER, Field.PARTICIPANTS);
  private static final List<Field> NAMES = List.of(Field.SESSION, Field.GROUP);
  private static final Pattern PIECE = Pattern.compile("[^,;|\\n]+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final AnonymityCheck check;
  private final Map<String, Session> sessions = new HashMap<>();
  private final Map<String, Integer> turnsSoFar = new HashMap<>();
  private final Map<String, Placeholders> placeholders = new HashMap<>();
  private final Set<List<String>> told = new HashSet<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  TranscriptCheck(AnonymityCheck check, List<Session> read) {
    this.check = check;
    read.forEach(session -> sessions.put(session.id(), session));
  }

  /** Looks through a file whose sessions these are. */
  Examined of(String file, Original original) {
    Map<String, String> all = new LinkedHashMap<>();
    for (SourceRow row : original.rows()) {
      Map<String, String> found = new LinkedHashMap<>();
      row(row, found);
      all.putAll(found);
      Map<String, String> inside = row.isTurn() ? found : all;
      row.inside().forEach(value -> echo(value, inside));
    }
    int turns = sessions.values().stream().mapToInt(session -> session.turns().size()).sum();
    return new Examined(file, turns, sightings);
  }

  /** What a redacted copy changes. */
  List<Edit> edits() {
    return edits;
  }

  private void row(SourceRow row, Map<String, String> found) {
    String turn = row.isTurn() ? turn(row) : "";
    for (Field field : CODES) {
      row.of(field).forEach(value -> codes(row, field, value));
    }
    for (Field field : NAMES) {
      row.of(field).forEach(value -> text(row, "", field.id(), value, new HashMap<>()));
    }
    for (Value value : row.of(Field.TEXT)) {
      text(row, turn, Field.TEXT.id(), value, found);
    }
    row.others().forEach((name, value) -> text(row, turn, name, value, found));
  }

  /** The turn's name; the values must be those that the readers read, or nothing is safe. */
  private String turn(SourceRow row) {
    int place = turnsSoFar.merge(row.session(), 1, Integer::sum) - 1;
    Turn turn = sessions.get(row.session()).turns().get(place);
    String text = String.join(" ", row.of(Field.TEXT).stream().map(Value::text).toList());
    if (!text.isBlank() && !text.equals(turn.text())) {
      throw new IllegalStateException("a value stands elsewhere than it was read");
    }
    return turn.id();
  }

  private void codes(SourceRow row, Field field, Value value) {
    boolean several = field == Field.PARTICIPANTS;
    Pattern piece =
        several && !value.text().matches("(?s).*[,;|\\n].*") ? WORD : several ? PIECE : null;
    if (piece == null) {
      code(row, field, value, 0, value.text().length());
      return;
    }
    Matcher pieces = piece.matcher(value.text());
    while (pieces.find()) {
      code(row, field, value, pieces.start(), pieces.end());
    }
  }

  private void code(SourceRow row, Field field, Value value, int from, int to) {
    for (Finding finding : check.ofCode(value.text().substring(from, to))) {
      note(row, "", field.id(), value, shifted(finding, from));
    }
  }

  private static Finding shifted(Finding finding, int by) {
    return new Finding(finding.kind(), finding.start() + by, finding.end() + by, finding.reason());
  }

  private void text(
      SourceRow row, String turn, String field, Value value, Map<String, String> found) {
    for (Finding finding : check.of(value.text())) {
      found.put(finding.value(value.text()), note(row, turn, field, value, finding));
    }
  }

  /** Tells of a finding, once where it is of the whole session, and notes the change. */
  private String note(SourceRow row, String turn, String field, Value value, Finding finding) {
    String words = finding.value(value.text());
    Kind kind = finding.kind();
    String placeholder =
        placeholders.computeIfAbsent(row.session(), unseen -> new Placeholders()).of(kind, words);
    edits.add(value.edit(finding.start(), finding.end(), placeholder));
    if (!turn.isEmpty() || told.add(List.of(row.session(), kind.id(), words))) {
      sightings.add(new Sighting(row.session(), turn, field, finding, words));
    }
    return placeholder;
  }

  /** Where a recogniser gives the turn's words again, one by one, what was found goes there too. */
  private void echo(Value value, Map<String, String> found) {
    String text = value.text();
    boolean[] taken = new boolean[text.length()];
    found.forEach(
        (words, placeholder) -> {
          replace(value, words, placeholder, taken);
          if (text.strip().indexOf(' ') < 0) {
            for (String word : words.split("[\\s-]+", -1)) {
              replace(value, word, placeholder, taken);
            }
          }
        });
  }

  private void replace(Value value, String words, String placeholder, boolean[] taken) {
    String text = value.text().toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    int at = wanted.isEmpty() || text.length() != taken.length ? -1 : text.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length()
                  || !Character.isLetterOrDigit(text.charAt(end))
                  || text.startsWith("s", end));
      if (whole && !taken[at]) {
        edits.add(value.edit(at, end, placeholder));
        Arrays.fill(taken, at, end, true);
      }
      at = text.indexOf(wanted, end);
    }
  }
}
