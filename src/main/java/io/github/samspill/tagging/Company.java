package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases that rules ask for besides their own words: in the same turn, or in the one before.
 */
final class Company {
  private final Map<Pattern, Integer> numbers = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  private record Asked(BitSet with, BitSet without, BitSet before) {}

  Company(List<Rule> rules) {
    for (Rule rule : rules) {
      Condition condition = rule.condition();
      asked.add(
          new Asked(
              numbers(condition.with()),
              numbers(condition.without()),
              condition.before().map(before -> numbers(before.says())).orElse(new BitSet())));
    }
  }

  private BitSet numbers(Condition.Phrases phrases) {
    BitSet own = new BitSet();
    for (Pattern pattern : phrases.compiled()) {
      int number =
          numbers.computeIfAbsent(
              pattern,
              unused -> {
                patterns.add(pattern);
                return patterns.size() - 1;
              });
      own.set(number);
    }
    return own;
  }

  /** All phrases that any rule asks for, each once. */
  List<Pattern> patterns() {
    return List.copyOf(patterns);
  }

  /**
   * Whether a rule has the company that it asks for.
   *
   * @param rule the rule's place in the list
   * @param said the numbers of the phrases that the turn holds
   * @param before those of the turn before; empty when it is not known, which counts as met
   */
  boolean met(int rule, BitSet said, Optional<BitSet> before) {
    Asked own = asked.get(rule);
    return (own.with().isEmpty() || own.with().intersects(said))
        && !own.without().intersects(said)
        && (own.before().isEmpty() || before.isEmpty() || own.before().intersects(before.get()));
  }
}
