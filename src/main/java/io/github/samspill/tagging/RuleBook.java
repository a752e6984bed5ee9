package io.github.samspill.tagging;

import java.util.List;

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
}
