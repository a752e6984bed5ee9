package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.PatternParser;
import io.github.samspill.tagging.PatternSyntaxError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Patterns and named sets of one file, with the sets that all files share. */
final class Patterns {
  private final Map<String, Pattern> sets;
  private final PatternParser parser;
  private final Faults faults;

  /**
   * Patterns that know sets.
   *
   * @param shared sets of other files
   * @param own the sets of this file, which may use the shared ones and those above them; null when
   *     it has none
   */
  Patterns(Map<String, Pattern> shared, Node own, Faults faults) {
    this.sets = new HashMap<>(shared);
    this.parser = new PatternParser(sets);
    this.faults = faults;
    if (own != null) {
      faults
          .map(own)
          .forEach((name, entries) -> set(name, entries).ifPresent(p -> sets.put(name, p)));
    }
  }

  Map<String, Pattern> sets() {
    return Map.copyOf(sets);
  }

  /** One pattern; empty, and a fault with its column, when it is not well written. */
  Optional<Pattern> read(Node node) {
    if (!(node instanceof Node.Text text)) {
      faults.add(node, "this is no pattern", "a text", "put the pattern in quotes");
      return Optional.empty();
    }
    try {
      return Optional.of(parser.parse(text.value()));
    } catch (PatternSyntaxError e) {
      faults.add(
          text,
          "the pattern \""
              + text.value()
              + "\" has at its column "
              + e.column()
              + ": "
              + e.getMessage(),
          e.expected(),
          "see the pattern language in the README");
      return Optional.empty();
    }
  }

  List<Pattern> readAll(Node list) {
    List<Pattern> patterns = new ArrayList<>();
    faults.list(list).forEach(node -> read(node).ifPresent(patterns::add));
    return patterns;
  }

  private Optional<Pattern> set(String name, Node entries) {
    List<Pattern> options = readAll(entries);
    if (options.isEmpty()) {
      faults.add(entries, "the set '" + name + "' is empty", "at least one word", "add a word");
      return Optional.empty();
    }
    return Optional.of(new Pattern.Choice(options));
  }
}
