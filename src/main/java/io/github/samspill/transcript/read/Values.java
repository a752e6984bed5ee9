package io.github.samspill.transcript.read;

import java.util.EnumMap;
import java.util.Map;

/** The fields of a turn or of a session's head as they are written; blank ones are not there. */
final class Values {
  private final Map<Field, String> byField = new EnumMap<>(Field.class);

  /** Sets a field, unless what is written is blank. Around a text alone, space stays. */
  void put(Field field, String written) {
    String stripped = field == Field.TEXT ? written : written.strip();
    if (!stripped.isBlank()) {
      byField.put(field, stripped);
    }
  }

  /** What a field holds; nothing ("") when it is not there. */
  String get(Field field) {
    String value = byField.get(field);
    return value == null ? "" : value;
  }

  boolean has(Field field) {
    return byField.containsKey(field);
  }

  /** Takes from others what is not here. */
  void fill(Values others) {
    others.byField.forEach(byField::putIfAbsent);
  }

  /** How many characters all of it has. */
  long characters() {
    long characters = 0;
    for (String value : byField.values()) {
      characters += value.length();
    }
    return characters;
  }
}
