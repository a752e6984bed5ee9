package io.github.samspill.transcript.read;

import java.util.Map;
import java.util.Optional;

/**
 * One turn as the file has it, before anything is understood. Neither the values nor the others are
 * changed once a row holds them; they are not copied, since a file has many.
 *
 * @param line where it begins in the file, from 1
 * @param values the fields that are there
 * @param others what stands under names that are no field's, by the name as the file writes it
 */
record Row(int line, Values values, Map<String, String> others) {
  boolean has(Field field) {
    return values.has(field);
  }

  /** What a field holds; nothing ("") when it is not there. */
  String value(Field field) {
    return values.get(field);
  }

  Optional<String> get(Field field) {
    return has(field) ? Optional.of(value(field)) : Optional.empty();
  }

  /** How many characters it holds. */
  long characters() {
    long characters = values.characters();
    for (String other : others.values()) {
      characters += other.length();
    }
    return characters;
  }
}
