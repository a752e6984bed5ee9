package io.github.samspill.transcript.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a JSON file, whatever holds them: one object a session with its turns (or a recogniser's
 * segments) in an array, an array of such objects, an array of turns, or one of these a line.
 */
final class JsonRows {
  static final Set<String> ARRAYS = Set.of("turns", "segments", "utterances", "sessions");
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonFields fields;
  private final Findings findings;
  private final List<Row> rows = new ArrayList<>();
  private int linesAbove;

  JsonRows(Columns columns, Findings findings) {
    this.fields = new JsonFields(columns);
    this.findings = findings;
  }

  List<Row> rows(String text) {
    if (!isJsonLines(text)) {
      read(text);
      return rows;
    }
    // Line by line, so that a broken one hides nothing of what is wrong with those below it.
    for (String line : (Iterable<String>) text.lines()::iterator) {
      read(line);
      linesAbove++;
    }
    return rows;
  }

  /** Whether the first two lines that hold anything are objects, or the only one is. */
  private static boolean isJsonLines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(2)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  private void read(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      values(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private void values(JsonParser parser) throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser);
      }
    } catch (JsonProcessingException e) {
      // The parser's own words may quote the transcript, so they are not passed on.
      findings.error(
          linesAbove + parser.currentLocation().getLineNr(),
          parser.currentLocation().getColumnNr(),
          e instanceof JsonEOFException
              ? "the JSON ends before it is closed"
              : "this is no JSON from here on",
          "JSON, or one JSON object a line",
          "look here and just before for a comma, quote or bracket too few or too many");
    }
  }

  /** Reads the value at which the parser stands: an array of values, a session or a turn. */
  private void value(JsonParser parser) throws IOException {
    int line = line(parser);
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
    }
  }

  private void object(JsonParser parser, int line) throws IOException {
    ObjectNode own = MAPPER.createObjectNode();
    Set<String> names = new HashSet<>();
    int before = rows.size();
    boolean holdsTurns = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!names.add(name)) {
        findings.error(
            line(parser),
            "the field '" + name + "' stands twice in one object",
            "each name once",
            "rename one of them");
      }
      if (parser.nextToken() == JsonToken.START_ARRAY && ARRAYS.contains(name)) {
        holdsTurns = true;
        value(parser);
      } else {
        own.set(name, parser.readValueAsTree());
      }
    }
    if (holdsTurns) {
      spread(fields.session(own), before);
    } else {
      rows.add(new Row(line, fields.turn(own), fields.others(own)));
    }
  }

  /** What stands at the session counts for each of its turns that does not say otherwise. */
  private void spread(Map<Field, String> session, int from) {
    for (int i = from; i < rows.size(); i++) {
      Map<Field, String> values = new EnumMap<>(Field.class);
      values.putAll(session);
      values.putAll(rows.get(i).values());
      rows.set(i, new Row(rows.get(i).line(), values, rows.get(i).others()));
    }
  }

  private int line(JsonParser parser) {
    return linesAbove + parser.currentTokenLocation().getLineNr();
  }
}
