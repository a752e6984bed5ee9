package io.github.samspill.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Trial;
import io.github.samspill.tagging.WrittenRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every built-in rule does what its own examples say, to the exact span. */
class RuleExamplesTest {
  private static final int FEWEST_RULES_A_FACTOR = 60;
  private static final int FEWEST_IN_A_LANGUAGE = 40;
  private static final int FEWEST_SENTENCES = 150;

  private static RuleBook builtIn() throws Exception {
    return RuleSets.book(RuleSets.LANGUAGES, List.of());
  }

  @TestFactory
  Stream<DynamicContainer> examplesComeOutAsTheySay() throws Exception {
    RuleBook book = builtIn();
    return Stream.concat(book.rules().stream(), book.framing().stream())
        .map(rule -> DynamicContainer.dynamicContainer(name(rule), examples(rule, book.ruleSet())));
  }

  private static String name(WrittenRule rule) {
    return rule.file() + ":" + rule.line() + " " + rule.id();
  }

  private static Stream<DynamicTest> examples(WrittenRule rule, RuleSet ruleSet) {
    return Trial.of(rule, ruleSet).stream()
        .map(
            trial ->
                DynamicTest.dynamicTest(
                    rule.file() + ":" + trial.example().line() + " " + trial.example().text(),
                    () -> assertEquals(Optional.empty(), trial.failure())));
  }

  @Test
  void everyFactorHasRulesEnoughInBothWrittenStandards() throws Exception {
    RuleSet ruleSet = builtIn().ruleSet();
    assertEquals(
        List.of("hope", "universality", "information", "cohesion", "interpersonal-learning"),
        ruleSet.factors().stream().map(Factor::id).toList());
    for (Factor factor : ruleSet.factors()) {
      for (String language : RuleSets.LANGUAGES) {
        long count = count(ruleSet, factor, language);
        assertTrue(count >= FEWEST_IN_A_LANGUAGE, language + " " + factor.id() + ": " + count);
      }
      long both = RuleSets.LANGUAGES.stream().mapToLong(one -> count(ruleSet, factor, one)).sum();
      assertTrue(both >= FEWEST_RULES_A_FACTOR, factor.id() + ": " + both);
    }
  }

  private static long count(RuleSet ruleSet, Factor factor, String language) {
    return ruleSet.rules().stream()
        .filter(rule -> rule.factor().equals(factor.id()) && rule.language().equals(language))
        .count();
  }

  @Test
  void everyRuleHasTwoExamplesOfEachKind() throws Exception {
    for (WrittenRule rule : builtIn().rules()) {
      long nearMisses = rule.examples().stream().filter(e -> e.spans().isEmpty()).count();
      long matches =
          rule.examples().stream()
              .filter(e -> !e.spans().isEmpty() && e.heldBy().isEmpty())
              .count();
      assertTrue(nearMisses >= 2 && matches >= 2, name(rule));
    }
  }

  @Test
  void framingIsShownOnManySentencesHeldBackAndNot() throws Exception {
    List<WrittenRule> sentences = builtIn().framing();
    long held = sentences.stream().filter(rule -> heldBack(rule)).count();
    assertTrue(held >= FEWEST_SENTENCES / 2, "held back: " + held);
    assertTrue(sentences.size() >= FEWEST_SENTENCES, "in all: " + sentences.size());
    assertTrue(sentences.size() - held >= FEWEST_SENTENCES / 3, "not held back");
  }

  private static boolean heldBack(WrittenRule sentence) {
    return sentence.examples().get(0).heldBy().isPresent();
  }

  @Test
  void aWrongExampleIsFound() throws Exception {
    RuleBook book = builtIn();
    WrittenRule written = book.rules().get(0);
    Rule rule = written.rule();
    Rule another =
        new Rule(
            rule.id(),
            rule.factor(),
            rule.language(),
            List.of(new Pattern.Word("kaffe")),
            rule.heldBy(),
            rule.weight(),
            rule.condition());
    List<Trial> swapped =
        Trial.of(
            new WrittenRule(
                another,
                written.says(),
                List.of("kaffe"),
                written.examples(),
                written.file(),
                written.line()),
            book.ruleSet());
    assertTrue(swapped.stream().anyMatch(trial -> trial.failure().isPresent()));
  }
}
