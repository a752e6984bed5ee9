package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.report.Language;
import io.github.samspill.report.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  // Files name these; whoever adds a metric adds its id here, and its hand-computed session beside.
  private static final Set<String> IDS =
      Set.of(
          "leader_word_share",
          "leader_turn_share",
          "participation_gini",
          "participation_evenness",
          "silent_members",
          "median_turn_words",
          "longest_turn_words",
          "longest_run_without_leader",
          "span_seconds",
          "member_to_member_share",
          "member_to_leader_share",
          "leader_to_member_share",
          "after_leader_share",
          "reciprocity",
          "centralisation",
          "speaking_gini",
          "style_matching",
          "leader_questions",
          "leader_open_questions",
          "leader_closed_questions",
          "leader_passed_on",
          "leader_asking_turns",
          "leader_quick_follow_ups",
          "leader_answer_latency_median",
          "leader_breaks_silence_share",
          "silence_seconds",
          "long_pauses",
          "longest_pause",
          "overlaps",
          "overlap_seconds",
          "interruptions",
          "factor_turns",
          "factor_member_share");

  @Test
  void theCatalogueHoldsTheMetricsThatFilesName() {
    assertEquals(IDS, Catalogue.metrics().stream().map(Metric::id).collect(Collectors.toSet()));
  }

  @Test
  void idsAreUniqueAndSnakeCase() {
    Set<String> seen = new HashSet<>();
    for (Metric metric : Catalogue.metrics()) {
      assertTrue(metric.id().matches("[a-z]+(_[a-z0-9]+)*"), metric.id());
      assertTrue(seen.add(metric.id()), metric.id());
    }
  }

  @Test
  void everyMetricSaysWhatItIsAndWhenItIsNotThere() {
    for (Metric metric : Catalogue.metrics()) {
      assertFalse(metric.range().isBlank(), metric.id());
      assertFalse(metric.formula().isBlank(), metric.id());
      assertFalse(metric.absent().isBlank(), metric.id());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMetricHasALabelOfItsOwn(Language language) {
    Words words = new Words(language);
    Set<String> labels = new HashSet<>();
    for (Metric metric : Catalogue.metrics()) {
      String label = words.text("metric." + metric.id());
      assertFalse(label.isBlank(), metric.id());
      assertTrue(labels.add(label), label);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFormulaIsInEveryLanguageWithTheThresholdsOfTheFile(Language language) {
    Words words = new Words(language);
    Set<String> formulas = new HashSet<>();
    for (Metric metric : Catalogue.metrics()) {
      String formula = words.formula(metric);
      assertFalse(formula.contains("{"), formula);
      assertEquals(numbers(metric.formula()), numbers(formula.replace(',', '.')), metric.id());
      assertTrue(formulas.add(formula), formula);
    }
  }

  /** The numbers of a formula, so that no language can have thresholds of its own. */
  private static List<String> numbers(String formula) {
    return Pattern.compile("\\d+(\\.\\d+)?")
        .matcher(formula)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void everyObservationHasItsSentenceWithAllOfItsFigures() {
    for (ObservationRule rule : ObservationRule.OF_FILE) {
      assertTrue(IDS.containsAll(rule.shown()), rule.id());
      rule.conditions().forEach(one -> assertTrue(IDS.contains(one.metric()), rule.id()));
      for (Language language : Language.values()) {
        List<Figure> figures =
            Catalogue.metrics().stream()
                .filter(metric -> rule.shown().contains(metric.id()))
                .map(metric -> new Figure(metric, Measure.of(1)))
                .toList();
        assertEquals(rule.shown().size(), figures.size(), rule.id());
        String sentence =
            new Words(language).sentence(new Observation(rule.id(), figures, rule.source()));
        assertFalse(sentence.contains("{"), sentence);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Metric.Family.class)
  void everyFamilyHasItsMetrics(Metric.Family family) {
    assertTrue(Catalogue.metrics().stream().anyMatch(metric -> metric.family() == family));
  }
}
