package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Condition;
import io.github.samspill.transcript.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule asks of a turn besides its words, as its file holds it. */
final class Conditions {
  private static final Set<String> PREVIOUS_KEYS =
      Set.of("role", "min_words", "question", "factor", "says");

  private Conditions() {}

  static Condition read(Map<String, Node> map, Patterns patterns, Faults faults) {
    return new Condition(
        role(map.get("role"), faults),
        faults.number(map.get("min_words"), 0),
        faults.number(map.get("max_words"), Integer.MAX_VALUE),
        phrases(map.get("with"), patterns, faults),
        phrases(map.get("without"), patterns, faults),
        Optional.ofNullable(map.get("previous")).map(node -> before(node, patterns, faults)));
  }

  private static Condition.Before before(Node node, Patterns patterns, Faults faults) {
    Map<String, Node> map = faults.map(node, PREVIOUS_KEYS);
    Optional<Boolean> question =
        Optional.ofNullable(map.get("question"))
            .map(Node::text)
            .map(word -> Set.of("yes", "true").contains(word.toLowerCase(Locale.ROOT)));
    Set<String> factors =
        faults.list(map.get("factor")).stream().map(Node::text).collect(Collectors.toSet());
    return new Condition.Before(
        role(map.get("role"), faults),
        faults.number(map.get("min_words"), 0),
        question,
        factors,
        phrases(map.get("says"), patterns, faults));
  }

  private static Condition.Phrases phrases(Node list, Patterns patterns, Faults faults) {
    return new Condition.Phrases(
        faults.list(list).stream().map(Node::text).toList(), patterns.readAll(list));
  }

  private static Optional<Role> role(Node node, Faults faults) {
    if (node == null) {
      return Optional.empty();
    }
    Optional<Role> role =
        Stream.of(Role.LEADER, Role.MEMBER).filter(r -> r.id().equals(Node.text(node))).findFirst();
    if (role.isEmpty()) {
      faults.add(node, "'" + Node.text(node) + "' is no role", "leader or member", "");
    }
    return role;
  }
}
