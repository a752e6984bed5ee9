package io.github.samspill.transcript.read;

import java.util.Map;
import java.util.Optional;

/**
 * One turn as the file has it, before anything is understood.
 *
 * @param line where it begins in the file, from 1
 * @param values the fields that are there; blank ones are not
 */
record Row(int line, Map<Field, String> values) {
  Row {
    values = Map.copyOf(values);
  }

  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }
}
