package io.github.samspill.transcript.read;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The header of a table: which of its columns holds what. */
final class Header {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_NAMES = 30;

  private final Columns columns;
  private final List<String> names;
  private final Set<Field> found;
  private final Field[] fields;
  private final int[] places;
  private final Map<String, Integer> others = new LinkedHashMap<>();

  Header(List<String> names, Columns columns) {
    this.columns = columns;
    this.names = List.copyOf(names);
    Map<Field, String> known = columns.in(names);
    this.found = EnumSet.noneOf(Field.class);
    found.addAll(known.keySet());
    this.fields = found.toArray(Field[]::new);
    this.places =
        Arrays.stream(fields).mapToInt(field -> names.indexOf(known.get(field))).toArray();
    for (int i = 0; i < names.size(); i++) {
      if (!known.containsValue(names.get(i))) {
        others.put(names.get(i), i);
      }
    }
  }

  /** How many columns there are. */
  int size() {
    return names.size();
  }

  /** Whether a row repeats the header. */
  boolean isRepeatedBy(CSVRecord cells) {
    if (cells.size() != names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!cells.get(i).equals(names.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The fields of a row that has a cell for every column. */
  Values values(CSVRecord cells) {
    Values values = new Values();
    for (int i = 0; i < fields.length; i++) {
      values.put(fields[i], cells.get(places[i]));
    }
    return values;
  }

  /** What such a row holds under names that are no field's. */
  Map<String, String> others(CSVRecord cells) {
    if (others.isEmpty()) {
      return Map.of();
    }
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, Integer> other : others.entrySet()) {
      values.put(other.getKey(), cells.get(other.getValue()).strip());
    }
    return values;
  }

  /** Whether rows can be read under it; why not is told. */
  boolean isUsable(Set<Field> required, int line, Findings findings) {
    if (names.size() == 1 && found.isEmpty()) {
      findings.error(
          line,
          "this is no table: its first line names no known column",
          "a header such as session_id,turn,speaker,role,text with comma, semicolon or tab",
          "put the header on the first line");
      return false;
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isBlank() && !seen.add(name)) {
        findings.error(
            line, "the column '" + name + "' stands twice", "each name once", "rename one of them");
        return false;
      }
    }
    for (Field field : required) {
      if (!found.contains(field)) {
        findings.error(
            line,
            "no column for the " + field.id(),
            "one of " + String.join(", ", columns.names(field)),
            "name the column with --column " + field.id() + "=NAME; the header has " + shown());
      }
    }
    return found.containsAll(required);
  }

  /**
   * The names, for a message. A line that names no known column may be no header but somebody's
   * words, of which none are repeated.
   */
  private String shown() {
    return names.stream()
        .map(
            name ->
                name.length() > LONGEST_NAME || (found.isEmpty() && name.contains(" "))
                    ? "…"
                    : name)
        .limit(MOST_NAMES)
        .collect(Collectors.joining(", "));
  }
}
