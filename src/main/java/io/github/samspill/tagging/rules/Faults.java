package io.github.samspill.tagging.rules;

import io.github.samspill.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the shapes that rule files are made of, and gathers what is wrong with them. */
final class Faults {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  void add(Node at, String what, String expected, String remedy) {
    found.add(new Problem(file, at.line(), at.column(), what, expected, remedy));
  }

  /** The entries of a map that may hold these keys and no others. */
  Map<String, Node> map(Node node, Set<String> keys) {
    Map<String, Node> map = map(node);
    map.forEach(
        (key, value) -> {
          if (!keys.contains(key)) {
            add(
                value,
                "'" + key + "' is not known here",
                "one of " + String.join(", ", keys.stream().sorted().toList()),
                "check the spelling");
          }
        });
    return map;
  }

  Map<String, Node> map(Node node) {
    if (node instanceof Node.Entries entries) {
      return entries.nodes();
    }
    add(node, "this is no map", "keys with values", "indent key: value lines below it");
    return new LinkedHashMap<>();
  }

  /** The items of a list; none when the node is missing. */
  List<Node> list(Node node) {
    if (node == null) {
      return List.of();
    }
    if (node instanceof Node.Items items) {
      return items.nodes();
    }
    add(node, "this is no list", "a list", "write - before each item, or [a, b]");
    return List.of();
  }

  /** A scalar that must be there; empty text, and a fault, when it is not. */
  String text(Node around, Node node, String key) {
    if (node instanceof Node.Text text && !text.value().isBlank()) {
      return text.value();
    }
    add(
        node == null ? around : node,
        "no text for '" + key + "'",
        "a text",
        "add " + key + ": ...");
    return "";
  }

  /** A whole number, 0 or more. */
  int number(Node node, int without) {
    if (node == null) {
      return without;
    }
    if (node instanceof Node.Text text && text.value().matches("\\d{1,6}")) {
      return Integer.parseInt(text.value());
    }
    add(node, "this is no number", "a whole number, 0 or more", "write it in digits");
    return without;
  }
}
