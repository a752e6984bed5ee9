package io.github.samspill.tagging.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands, so that an error can tell. */
sealed interface Node {
  /** Words such as {@code no} (now, in nynorsk) are words here, not truth values. */
  YAMLFactory FACTORY =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  int line();

  int column();

  /** A scalar; an empty one when the file has nothing there. */
  record Text(String value, int line, int column) implements Node {}

  /** A list. */
  record Items(List<Node> nodes, int line, int column) implements Node {}

  /** A map, in the order of the file. */
  record Entries(Map<String, Node> nodes, int line, int column) implements Node {}

  /** A scalar's text; empty for anything else. */
  static String text(Node node) {
    return node instanceof Text text ? text.value() : "";
  }

  /**
   * Reads a file.
   *
   * @throws BadInput when it is no YAML
   */
  static Node of(String yaml, String file) throws BadInput {
    try (YAMLParser parser = FACTORY.createParser(yaml)) {
      if (parser.nextToken() == null) {
        return new Entries(Map.of(), 1, 1);
      }
      Node root = read(parser, file);
      if (parser.nextToken() != null) {
        throw new BadInput(
            Problem.at(
                file,
                parser.currentTokenLocation().getLineNr(),
                "a second document begins here",
                "one in a file",
                "put it into a file of its own"));
      }
      return root;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new BadInput(
          new Problem(
              file,
              at == null ? 0 : Math.max(0, at.getLineNr()),
              at == null ? 0 : Math.max(0, at.getColumnNr()),
              e instanceof StreamConstraintsException
                  ? "this nests deeper, or holds a longer text, than a rule file does"
                  : "this is no YAML: "
                      + e.getOriginalMessage().lines().findFirst().orElse("").strip(),
              "a rule file as the README describes",
              "mend the line"));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static Node read(YAMLParser parser, String file) throws IOException, BadInput {
    JsonLocation at = parser.currentTokenLocation();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Node> nodes = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int line = parser.currentTokenLocation().getLineNr();
        parser.nextToken();
        if (nodes.put(key, read(parser, file)) != null) {
          throw new BadInput(
              Problem.at(file, line, "'" + key + "' stands twice", "each key once", "remove one"));
        }
      }
      return new Entries(nodes, at.getLineNr(), at.getColumnNr());
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Node> nodes = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        nodes.add(read(parser, file));
      }
      return new Items(nodes, at.getLineNr(), at.getColumnNr());
    }
    if (parser.isCurrentAlias()) {
      throw new BadInput(
          new Problem(
              file,
              at.getLineNr(),
              at.getColumnNr(),
              "an alias (*" + parser.getText() + ") stands here",
              "a text",
              "write it out, or name a set"));
    }
    boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
    return new Text(nothing ? "" : parser.getText(), at.getLineNr(), at.getColumnNr());
  }
}
