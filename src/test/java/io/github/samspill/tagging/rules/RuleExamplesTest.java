package io.github.samspill.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every built-in rule does what its own examples say, to the exact span. */
class RuleExamplesTest {
  private static final int FEWEST_RULES_A_FACTOR = 25;

  private static RuleSet builtIn() throws Exception {
    return RuleSets.of(RuleSets.LANGUAGES, List.of());
  }

  @TestFactory
  Stream<DynamicContainer> examplesComeOutAsTheySay() throws Exception {
    RuleSet ruleSet = builtIn();
    return Stream.concat(ruleSet.rules().stream(), ruleSet.framing().examples().stream())
        .map(rule -> DynamicContainer.dynamicContainer(name(rule), examples(rule, ruleSet)));
  }

  private static String name(Rule rule) {
    return rule.file() + ":" + rule.line() + " " + rule.id();
  }

  private static Stream<DynamicTest> examples(Rule rule, RuleSet ruleSet) {
    return Trial.of(rule, ruleSet).stream()
        .map(
            trial ->
                DynamicTest.dynamicTest(
                    rule.file() + ":" + trial.example().line() + " " + trial.example().text(),
                    () -> assertEquals(Optional.empty(), trial.failure())));
  }

  @Test
  void everyFactorHasRulesEnoughInBothWrittenStandards() throws Exception {
    RuleSet ruleSet = builtIn();
    assertEquals(
        List.of("hope", "universality", "information", "cohesion", "interpersonal-learning"),
        ruleSet.factors().stream().map(Factor::id).toList());
    Map<String, Long> counts =
        ruleSet.rules().stream()
            .collect(
                Collectors.groupingBy(
                    rule -> rule.language() + " " + rule.factor(), Collectors.counting()));
    for (Factor factor : ruleSet.factors()) {
      for (String language : RuleSets.LANGUAGES) {
        long count = counts.getOrDefault(language + " " + factor.id(), 0L);
        assertTrue(count >= FEWEST_RULES_A_FACTOR, language + " " + factor.id() + ": " + count);
      }
    }
  }

  @Test
  void aWrongExampleIsFound() throws Exception {
    RuleSet ruleSet = builtIn();
    Rule rule = ruleSet.rules().get(0);
    List<Trial> swapped =
        Trial.of(
            new Rule(
                rule.id(),
                rule.factor(),
                rule.language(),
                rule.says(),
                List.of("kaffe"),
                List.of(new io.github.samspill.tagging.Pattern.Word("kaffe")),
                rule.heldBy(),
                rule.condition(),
                rule.examples(),
                rule.file(),
                rule.line()),
            ruleSet);
    assertTrue(swapped.stream().anyMatch(trial -> trial.failure().isPresent()));
  }
}
