package io.github.samspill.transcript.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Rows of a JSON file, whatever holds them: one object a session with its turns (or a recogniser's
 * segments) in an array, an array of such objects, an array of turns, or one of these a line.
 */
final class JsonRows {
  private static final Set<String> TURN_ARRAYS = Set.of("turns", "segments", "utterances");
  private static final Set<String> SESSION_ARRAYS = Set.of("sessions");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Columns columns;
  private final Findings findings;
  private final List<Row> rows = new ArrayList<>();

  JsonRows(Columns columns, Findings findings) {
    this.columns = columns;
    this.findings = findings;
  }

  List<Row> rows(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser);
      }
    } catch (StreamReadException e) {
      findings.error(
          e.getLocation().getLineNr(),
          "this is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("").strip(),
          "JSON, or one JSON object a line",
          "mend the file at column " + e.getLocation().getColumnNr());
    } catch (IOException e) {
      findings.error(0, "the JSON cannot be read: " + e.getMessage(), "JSON", "mend the file");
    }
    return rows;
  }

  /** Reads the value at which the parser stands: an array of values, a session or a turn. */
  private void value(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser, line);
    } else {
      findings.error(
          line,
          "a bare value where a turn should stand",
          "an object with speaker and text",
          "see the README for the forms of JSON that are read");
      parser.skipChildren();
    }
  }

  private void object(JsonParser parser, int line) throws IOException {
    ObjectNode own = MAPPER.createObjectNode();
    int before = rows.size();
    boolean holdsTurns = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      boolean array = parser.currentToken() == JsonToken.START_ARRAY;
      if (array && (TURN_ARRAYS.contains(name) || SESSION_ARRAYS.contains(name))) {
        holdsTurns = true;
        value(parser);
      } else {
        own.set(name, parser.readValueAsTree());
      }
    }
    if (holdsTurns) {
      spread(sessionValues(own), before);
    } else {
      rows.add(new Row(line, fields(own)));
    }
  }

  /** What stands at the session counts for each of its turns that does not say otherwise. */
  private void spread(Map<Field, String> session, int from) {
    for (int i = from; i < rows.size(); i++) {
      Map<Field, String> values = new EnumMap<>(Field.class);
      values.putAll(session);
      values.putAll(rows.get(i).values());
      rows.set(i, new Row(rows.get(i).line(), values));
    }
  }

  private Map<Field, String> sessionValues(ObjectNode own) {
    Map<Field, String> values = fields(own);
    if (own.has("id") && !values.containsKey(Field.SESSION)) {
      values.put(Field.SESSION, own.get("id").asText());
    }
    values
        .keySet()
        .retainAll(
            Set.of(Field.SESSION, Field.DATE, Field.GROUP, Field.LEADER, Field.PARTICIPANTS));
    return values;
  }

  private Map<Field, String> fields(ObjectNode own) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    columns
        .in(own::fieldNames)
        .forEach(
            (field, name) -> {
              String value = plain(own.get(name));
              if (!value.isBlank()) {
                values.put(field, field == Field.TEXT ? value : value.strip());
              }
            });
    return values;
  }

  private static String plain(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(JsonRows::plain)
          .collect(Collectors.joining(" "));
    }
    return node.isObject() ? node.path("id").asText("") : node.isNull() ? "" : node.asText();
  }
}
