package io.github.samspill.transcript.read;

import java.util.Map;
import java.util.Optional;

/**
 * One turn as the file has it, before anything is understood.
 *
 * @param line where it begins in the file, from 1
 * @param values the fields that are there; blank ones are not
 * @param others what stands under names that are no field's, by the name as the file writes it
 */
record Row(int line, Map<Field, String> values, Map<String, String> others) {
  Row {
    values = Map.copyOf(values);
    others = Map.copyOf(others);
  }

  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }
}
