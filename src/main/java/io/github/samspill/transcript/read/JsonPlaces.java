package io.github.samspill.transcript.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each text of a JSON file stands; reads what {@link JsonRows} reads, in the same way. */
final class JsonPlaces {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Columns columns;
  private final String nameWithout;
  private final List<Part> parts = new ArrayList<>();
  private String text = "";

  JsonPlaces(Columns columns, String nameWithout) {
    this.columns = columns;
    this.nameWithout = nameWithout;
  }

  /** What an object holds; the session's name comes once all around it is read. */
  private static final class Part {
    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private final List<Value> inside = new ArrayList<>();
    private boolean isTurn = true;
    private String session = "";
  }

  List<SourceRow> rows(String json) {
    text = json;
    try (JsonParser parser = MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the readers have read this text already", e);
    }
    return parts.stream().map(this::row).toList();
  }

  private void value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser);
    }
  }

  private void object(JsonParser parser) throws IOException {
    Part part = new Part();
    int before = parts.size();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && JsonRows.ARRAYS.contains(name)) {
        part.isTurn = false;
        value(parser);
      } else {
        own(parser, name, part);
      }
    }
    part.session = session(part);
    if (!part.isTurn) {
      for (Part within : parts.subList(before, parts.size())) {
        within.session = within.session.isEmpty() ? part.session : within.session;
      }
    }
    parts.add(part);
  }

  /** A value of the object itself: a text, or a list of them; all that lies deeper is inside. */
  private void own(JsonParser parser, String name, Part part) throws IOException {
    List<Value> values = new ArrayList<>();
    int depth = 0;
    int objects = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      objects += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
      if (token == JsonToken.VALUE_STRING || (token.isNumeric() && names(name))) {
        (objects == 0 || "id".equals(parser.currentName()) ? values : part.inside)
            .add(valueAt(parser));
      }
    } while (depth > 0 && parser.nextToken() != null);
    part.values.put(name, values);
  }

  /** Whether a number may be meant as text: a session's or a speaker's. */
  private boolean names(String name) {
    return name.equals("id") || !columns.in(List.of(name)).isEmpty();
  }

  private String session(Part part) {
    List<Value> named = part.values.get(columns.in(part.values.keySet()).get(Field.SESSION));
    if (named == null && !part.isTurn) {
      named = part.values.get("id");
    }
    return named == null || named.isEmpty() ? "" : named.get(0).text().strip();
  }

  private Value valueAt(JsonParser parser) throws IOException {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    Value.Builder value = new Value.Builder();
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      String number = parser.getText();
      for (int i = 0; i < number.length(); i++) {
        value.add(number.charAt(i), at + i, at + i + 1);
      }
      return value.build();
    }
    at++;
    while (text.charAt(at) != '"') {
      int length = text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
      value.add(length == 1 ? text.charAt(at) : unescaped(at, length), at, at + length);
      at += length;
    }
    return value.build();
  }

  private char unescaped(int at, int length) {
    if (length == 6) {
      return (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
    }
    return switch (text.charAt(at + 1)) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> text.charAt(at + 1);
    };
  }

  private SourceRow row(Part part) {
    Map<Field, String> names = columns.in(part.values.keySet());
    Map<Field, List<Value>> fields = new EnumMap<>(Field.class);
    names.forEach((field, name) -> fields.put(field, part.values.get(name)));
    Map<String, Value> others = new LinkedHashMap<>();
    List<Value> inside = new ArrayList<>(part.inside);
    part.values.forEach(
        (name, values) -> {
          if (!names.containsValue(name) && values.size() == 1) {
            others.put(name, values.get(0));
          } else if (!names.containsValue(name)) {
            inside.addAll(values);
          }
        });
    String session = part.session.isEmpty() ? nameWithout : part.session;
    return new SourceRow(session, part.isTurn, fields, others, inside);
  }
}
