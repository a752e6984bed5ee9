package io.github.samspill.transcript.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows of a JSON file, whatever holds them: one object a session with its turns (or a recogniser's
 * segments) in an array, an array of such objects, an array of turns, or one of these a line.
 */
final class JsonRows {
  static final Set<String> ARRAYS = Set.of("turns", "segments", "utterances", "sessions");
  private static final JsonMapper MAPPER = mapper();

  private final JsonFields fields;
  private final Findings findings;
  private final Consumer<Row> taken;
  private final List<Row> open = new ArrayList<>();
  private int linesAbove;
  private int depth;

  /**
   * A reader of rows.
   *
   * @param taken takes each row when it is known whole: a turn's when it ends, those of an object
   *     with turns when the object does
   */
  JsonRows(Columns columns, Findings findings, Consumer<Row> taken) {
    this.fields = new JsonFields(columns);
    this.findings = findings;
    this.taken = taken;
  }

  private static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(Limits.OF_FILE.rowCharacters())
                .build());
    return mapper;
  }

  /**
   * Reads all rows.
   *
   * @throws IOException when the text cannot be had
   */
  void rows(Text text) throws IOException {
    if (!JsonLines.are(text)) {
      try (Reader reader = text.open()) {
        read(reader);
      }
      return;
    }
    // Line by line, so that a broken one hides nothing of what is wrong with those below it.
    RowReader reader = new RowReader(text.open(), Limits.OF_FILE.rowCharacters());
    try (BufferedReader lines = new BufferedReader(reader)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.rowEnds();
        read(new StringReader(line));
        linesAbove++;
      }
    } catch (RowReader.TooLong e) {
      findings.error(
          linesAbove + 1,
          "the line has over " + Limits.OF_FILE.rowCharacters() + " characters",
          "an object a line",
          "put a turn or a session on each line");
    }
  }

  private void read(Reader text) throws IOException {
    depth = 0;
    open.clear();
    try (JsonParser parser = MAPPER.createParser(text)) {
      values(parser);
    }
    open.forEach(taken);
  }

  private void values(JsonParser parser) throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser);
      }
    } catch (JsonProcessingException e) {
      // The parser's own words may quote the transcript, so they are not passed on.
      int line = linesAbove + parser.currentLocation().getLineNr();
      int column = parser.currentLocation().getColumnNr();
      if (e instanceof MismatchedInputException) {
        twice(line, column, "a name");
      } else if (e instanceof StreamConstraintsException) {
        // The parser's buffer, and so the column, differs from run to run.
        findings.error(
            line,
            "this nests deeper, or holds a longer text, name or number, than a transcript does",
            "turns with speaker and text",
            "check that this is the right file");
      } else {
        findings.error(
            line,
            column,
            e instanceof JsonEOFException
                ? "the JSON ends before it is closed"
                : "this is no JSON from here on",
            "JSON, or one JSON object a line",
            "look here and just before for a comma, quote or bracket too few or too many");
      }
    }
  }

  private void twice(int line, int column, String which) {
    findings.error(
        line,
        column,
        which + " stands twice in one object",
        "each name once",
        "rename one of them");
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
    int before = open.size();
    boolean holdsTurns = false;
    depth++;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!names.add(name)) {
        twice(line(parser), 0, "the field '" + name + "'");
      }
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && ARRAYS.contains(name)) {
        holdsTurns = true;
        value(parser);
      } else if (token.isScalarValue() || fields.knows(name)) {
        own.set(name, parser.readValueAsTree());
      } else {
        // Nothing is taken from it, however large it is.
        parser.skipChildren();
      }
    }
    depth--;
    if (holdsTurns) {
      Values session = fields.session(own);
      if (Characters.allowed(session, line, findings)) {
        spread(session, before);
      }
    } else {
      add(new Row(line, fields.turn(own), fields.others(own)));
    }
    if (depth == 0) {
      open.forEach(taken);
      open.clear();
    }
  }

  private void add(Row row) {
    if (Characters.allowed(row.values(), row.line(), findings)) {
      open.add(row);
    }
  }

  /** What stands at the session counts for each of its turns that does not say otherwise. */
  private void spread(Values session, int from) {
    for (int i = from; i < open.size(); i++) {
      open.get(i).values().fill(session);
    }
  }

  private int line(JsonParser parser) {
    return linesAbove + parser.currentTokenLocation().getLineNr();
  }
}
