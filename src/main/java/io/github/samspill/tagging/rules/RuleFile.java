package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.WrittenRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules of one factor in one language, as a file holds them.
 *
 * @param factor the factor, with the names that the file gives it
 * @param rules its rules
 */
record RuleFile(Factor factor, List<WrittenRule> rules) {
  private static final Set<String> FILE_KEYS =
      Set.of("factor", "language", "names", "sets", "rules");
  private static final Set<String> RULE_KEYS =
      Set.of(
          "id",
          "says",
          "patterns",
          "held_by",
          "weight",
          "role",
          "min_words",
          "max_words",
          "with",
          "without",
          "previous",
          "match",
          "near_miss",
          "held");

  static RuleFile read(Node root, Map<String, Pattern> shared, Faults faults) {
    Map<String, Node> file = faults.map(root, FILE_KEYS);
    String factor = faults.text(root, file.get("factor"), "factor");
    String language = faults.text(root, file.get("language"), "language");
    Map<String, String> names = new TreeMap<>();
    if (file.containsKey("names")) {
      faults
          .map(file.get("names"))
          .forEach((key, name) -> names.put(key, faults.text(name, name, key)));
    }
    if (!factor.matches("[a-z][a-z0-9-]*")) {
      faults.add(root, "the factor '" + factor + "'", "lower-case ASCII, such as my-factor", "");
      return new RuleFile(new Factor("none", Map.of()), List.of());
    }
    Patterns patterns = new Patterns(shared, file.get("sets"), faults);
    List<WrittenRule> rules = new ArrayList<>();
    for (Node node : faults.list(file.get("rules"))) {
      rules.add(rule(node, factor, language, patterns, faults));
    }
    return new RuleFile(new Factor(factor, names), rules);
  }

  /** One rule of a file; held back by everything unless it says what holds it back. */
  static WrittenRule rule(
      Node node, String factor, String language, Patterns patterns, Faults faults) {
    Map<String, Node> map = faults.map(node, RULE_KEYS);
    String id = faults.text(node, map.get("id"), "id");
    if (!id.matches(factor + "\\.[a-z0-9-]+")) {
      faults.add(node, "the id '" + id + "'", factor + ".what-is-said in lower-case ASCII", "");
    }
    List<Pattern> compiled = patterns.readAll(map.get("patterns"));
    if (faults.list(map.get("patterns")).isEmpty()) {
      faults.add(node, id + " has no patterns", "at least one", "add patterns:");
    }
    String says = faults.text(node, map.get("says"), "says");
    List<String> written = faults.list(map.get("patterns")).stream().map(Node::text).toList();
    return new WrittenRule(
        new Rule(
            id,
            factor,
            language,
            compiled,
            heldBy(map.get("held_by"), faults),
            weight(map.get("weight"), faults),
            Conditions.read(map, patterns, faults)),
        says,
        written,
        Examples.read(node, map, id, faults),
        faults.file(),
        node.line());
  }

  private static int weight(Node node, Faults faults) {
    if (node == null) {
      return Rule.FULL;
    }
    String text = Node.text(node);
    if (text.matches("0\\.\\d{1,2}|1|1\\.00?")) {
      int weight = new BigDecimal(text).movePointRight(2).intValueExact();
      if (weight > 0) {
        return weight;
      }
    }
    faults.add(node, "'" + text + "' is no weight", "a number over 0, at most 1", "such as 0.5");
    return Rule.FULL;
  }

  private static Set<Framing> heldBy(Node node, Faults faults) {
    if (node == null) {
      return EnumSet.allOf(Framing.class);
    }
    return faults.list(node).stream()
        .flatMap(item -> Framings.named(Node.text(item), item, faults).stream())
        .collect(Collectors.toSet());
  }
}
