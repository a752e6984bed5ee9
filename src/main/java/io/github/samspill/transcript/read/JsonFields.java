package io.github.samspill.transcript.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the fields of one JSON object hold, as text. */
final class JsonFields {
  private static final Set<Field> OF_SESSIONS =
      Set.of(Field.SESSION, Field.DATE, Field.GROUP, Field.LEADER, Field.PARTICIPANTS);

  private final Columns columns;

  JsonFields(Columns columns) {
    this.columns = columns;
  }

  /** Whether something is taken from a field of this name, whatever it holds. */
  boolean knows(String name) {
    return name.equals("id") || !columns.in(List.of(name)).isEmpty();
  }

  /** The fields of a turn. */
  Values turn(ObjectNode own) {
    return values(own, EnumSet.allOf(Field.class));
  }

  /** What stands under names that are no field's, as far as it is a single value. */
  Map<String, String> others(ObjectNode own) {
    Map<String, String> others = new HashMap<>();
    Collection<String> known = columns.in(own::fieldNames).values();
    own.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name) && own.get(name).isValueNode()) {
                others.put(name, plain(own.get(name), " ").strip());
              }
            });
    return others;
  }

  /** The fields of an object that holds turns; its {@code id} is the session's. */
  Values session(ObjectNode own) {
    Values values = values(own, OF_SESSIONS);
    if (!values.has(Field.SESSION) && own.has("id")) {
      values.put(Field.SESSION, plain(own.get("id"), " "));
    }
    return values;
  }

  private Values values(ObjectNode own, Set<Field> wanted) {
    Values values = new Values();
    columns
        .in(own::fieldNames)
        .forEach(
            (field, name) -> {
              if (wanted.contains(field)) {
                values.put(field, plain(own.get(name), field == Field.PARTICIPANTS ? "; " : " "));
              }
            });
    return values;
  }

  private static String plain(JsonNode node, String between) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(element -> plain(element, between))
          .collect(Collectors.joining(between));
    }
    if (node.isDouble() && Double.isFinite(node.doubleValue())) {
      return node.decimalValue().toPlainString();
    }
    return node.isObject() ? node.path("id").asText("") : node.isNull() ? "" : node.asText();
  }
}
