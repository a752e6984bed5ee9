package io.github.samspill.tagging;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule set with everything that its files say of it.
 *
 * @param ruleSet what tags
 * @param rules its rules, in the order of the set
 * @param framing rules for the words of one example each, which the example says are held or not
 * @param conduct the rules that tell how a turn takes part in the talk
 */
public record RuleBook(
    RuleSet ruleSet,
    List<WrittenRule> rules,
    List<WrittenRule> framing,
    List<WrittenRule> conduct) {
  /** Copies the lists. */
  public RuleBook {
    rules = List.copyOf(rules);
    framing = List.copyOf(framing);
    conduct = List.copyOf(conduct);
  }

  /** The sentences that show what the rules do, as people say them. */
  public List<String> spoken() {
    return Stream.of(rules, framing, conduct)
        .flatMap(List::stream)
        .flatMap(rule -> rule.examples().stream())
        .map(Example::text)
        .toList();
  }

  /** The set with an index of its patterns, which tags the same sooner. */
  public RuleSet indexed() {
    return ruleSet.with(PatternIndex.of(ruleSet, spoken()));
  }
}
