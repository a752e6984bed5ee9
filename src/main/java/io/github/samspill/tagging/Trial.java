package io.github.samspill.tagging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule tried on one of its own examples.
 *
 * @param rule the rule
 * @param example the example
 * @param failure what came out instead of what the example says; empty when it came out right
 */
public record Trial(WrittenRule rule, Example example, Optional<String> failure) {

  /** Tries every example of every rule, and those of framing and conduct, each rule by itself. */
  public static List<Trial> all(RuleBook book) {
    return Stream.of(book.rules(), book.framing(), book.conduct())
        .flatMap(List::stream)
        .flatMap(rule -> of(rule, book.ruleSet()).stream())
        .toList();
  }

  /** Tries every example of one rule, by itself. */
  public static List<Trial> of(WrittenRule rule, RuleSet ruleSet) {
    Tagger tagger = new Tagger(ruleSet.only(rule.rule()));
    return rule.examples().stream().map(example -> of(rule, example, tagger)).toList();
  }

  private static Trial of(WrittenRule rule, Example example, Tagger tagger) {
    List<Evidence> found = tagger.evidence(example.text(), Context.UNKNOWN);
    String expected =
        example.spans().stream()
            .map(span -> shown(example, span.start(), span.end(), example.heldBy(), example.cue()))
            .collect(Collectors.joining(", "));
    String came =
        found.stream()
            .map(e -> shown(example, e.start(), e.end(), cause(e), cue(e, example)))
            .collect(Collectors.joining(", "));
    return new Trial(
        rule,
        example,
        expected.equals(came)
            ? Optional.empty()
            : Optional.of(
                "expected "
                    + (expected.isEmpty() ? "nothing" : expected)
                    + ", found "
                    + (came.isEmpty() ? "nothing" : came)));
  }

  private static Optional<Framing> cause(Evidence evidence) {
    return evidence instanceof Evidence.HeldBack held
        ? Optional.of(held.cause())
        : Optional.empty();
  }

  /** The words that hold back, when the example says which they must be. */
  private static Optional<String> cue(Evidence evidence, Example example) {
    return example.cue().isPresent() && evidence instanceof Evidence.HeldBack held
        ? Optional.of(held.cue())
        : Optional.empty();
  }

  private static String shown(
      Example example, int start, int end, Optional<Framing> heldBy, Optional<String> cue) {
    String words = "«" + example.text().substring(start, end) + "»";
    String by = cue.map(framing -> " \"" + framing + "\"").orElse("");
    return heldBy.map(cause -> words + " held back by " + cause.id() + by).orElse(words);
  }
}
