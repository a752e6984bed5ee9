package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The phrases that rules ask for besides their own words: in the same turn, or in the one before.
 */
final class Company {
  // A phrase that a rule set's files give more than once is one and the same object in most sets.
  private final IdentityHashMap<Pattern, Integer> numbers = new IdentityHashMap<>();
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
      Integer known = numbers.putIfAbsent(pattern, patterns.size());
      if (known == null) {
        patterns.add(pattern);
      }
      own.set(known == null ? patterns.size() - 1 : known);
    }
    return own;
  }

  /** All phrases that any rule asks for, each once. */
  List<Pattern> patterns() {
    return patterns;
  }

  /**
   * Whether a rule has the company that it asks for.
   *
   * @param rule the rule's place in the list
   * @param before gives the phrases of the turn before; empty when it is not known, which counts as
   *     met
   */
  boolean met(int rule, RuleSearch.Looked looked, Supplier<Optional<BitSet>> before) {
    Asked own = asked.get(rule);
    return (own.with().isEmpty() || own.with().intersects(looked.phrases()))
        && (own.without().isEmpty() || !own.without().intersects(looked.phrases()))
        && (own.before().isEmpty() || before.get().map(own.before()::intersects).orElse(true));
  }
}
