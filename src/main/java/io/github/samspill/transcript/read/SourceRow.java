package io.github.samspill.transcript.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file holds of one turn, or of a session's head, with its places.
 *
 * @param session the session that it belongs to
 * @param isTurn whether the readers make a turn of it
 * @param fields the values that stand under a field's name; a list in JSON may give several
 * @param others the values that stand beside, under names that are no field's
 * @param inside the values further in, such as a recogniser's single words
 */
public record SourceRow(
    String session,
    boolean isTurn,
    Map<Field, List<Value>> fields,
    Map<String, Value> others,
    List<Value> inside) {
  /** Copies the collections; the order of the names is kept. */
  public SourceRow {
    fields = Map.copyOf(fields);
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    inside = List.copyOf(inside);
  }

  /** The values of a field; none when it is not there. */
  public List<Value> of(Field field) {
    return fields.getOrDefault(field, List.of());
  }
}
