package io.github.samspill.tagging;

import java.util.List;
import java.util.Optional;

/**
 * Everything that decides which turns carry what.
 *
 * @param factors the factors, in the order of reports and columns
 * @param rules the rules of all factors; an id stands at most once a language
 * @param framing which words hold hits back
 * @param conduct which words tell how a turn takes part in the talk
 * @param digest SHA-256 of the files it was read from, in hexadecimal
 * @param index the index of its patterns, when one was made before
 */
public record RuleSet(
    List<Factor> factors,
    List<Rule> rules,
    FramingRules framing,
    ConductRules conduct,
    String digest,
    Optional<PatternIndex> index) {
  /** Copies the lists. */
  public RuleSet {
    factors = List.copyOf(factors);
    rules = List.copyOf(rules);
  }

  /** A set without an index. */
  public RuleSet(
      List<Factor> factors,
      List<Rule> rules,
      FramingRules framing,
      ConductRules conduct,
      String digest) {
    this(factors, rules, framing, conduct, digest, Optional.empty());
  }

  /** The same with an index of its patterns. */
  public RuleSet with(PatternIndex made) {
    return new RuleSet(factors, rules, framing, conduct, digest, Optional.of(made));
  }

  /** The same with one rule of evidence, which stands by itself whatever its weight. */
  public RuleSet only(Rule rule) {
    return new RuleSet(factors, List.of(rule.alone()), framing, ConductRules.NONE, digest);
  }

  /** The factor with this id, when there is one. */
  public Optional<Factor> factor(String id) {
    return factors.stream().filter(factor -> factor.id().equals(id)).findFirst();
  }
}
