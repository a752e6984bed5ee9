package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Example;
import io.github.samspill.tagging.Framing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of a rule, as its file holds them. */
final class Examples {
  private Examples() {}

  static List<Example> read(Node rule, Map<String, Node> map, String id, Faults faults) {
    List<Example> examples = new ArrayList<>();
    for (Node node : faults.list(map.get("match"))) {
      one(node, Optional.empty(), true, faults).ifPresent(examples::add);
    }
    for (Node node : faults.list(map.get("near_miss"))) {
      one(node, Optional.empty(), false, faults).ifPresent(examples::add);
    }
    for (Node node : faults.list(map.get("held"))) {
      faults
          .map(node)
          .forEach(
              (cause, text) ->
                  Framings.named(cause, text, faults)
                      .flatMap(framing -> one(text, Optional.of(framing), true, faults))
                      .ifPresent(examples::add));
    }
    if (faults.list(map.get("match")).isEmpty() || faults.list(map.get("near_miss")).isEmpty()) {
      faults.add(
          rule, id + " lacks examples", "at least one under match and one under near_miss", "");
    }
    return examples;
  }

  static Optional<Example> one(Node node, Optional<Framing> heldBy, boolean finds, Faults faults) {
    try {
      Example example = Example.marked(faults.text(node, node, "example"), heldBy, node.line());
      if (example.spans().isEmpty() == finds) {
        faults.add(
            node,
            finds ? "the example marks nothing" : "the near-miss marks words",
            finds ? "«…» around the words that must be found" : "no «…»",
            "");
      }
      return Optional.of(example);
    } catch (IllegalArgumentException e) {
      faults.add(node, e.getMessage(), "«…» around the words that must be found", "");
      return Optional.empty();
    }
  }
}
