package io.github.samspill.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.tagging.Condition.Phrases;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final FramingRules NO_FRAMING = framing(List.of());

  private static FramingRules framing(List<Cue> cues) {
    return new FramingRules(
        List.of(), List.of(), List.of(), cues, List.of(), List.of(), List.of(), List.of());
  }

  private static Rule rule(String id, Condition condition, String... patterns) throws Exception {
    return rule(id, Rule.FULL, condition, patterns);
  }

  private static Rule rule(String id, int weight, Condition condition, String... patterns)
      throws Exception {
    List<Pattern> compiled = new ArrayList<>();
    for (String pattern : patterns) {
      compiled.add(new PatternParser(Map.of()).parse(pattern));
    }
    return new Rule(
        id,
        id.substring(0, id.indexOf('.')),
        "nb",
        compiled,
        EnumSet.allOf(Framing.class),
        weight,
        condition);
  }

  private static Tagger tagger(Rule... rules) {
    return tagger(NO_FRAMING, rules);
  }

  private static Tagger tagger(FramingRules framing, Rule... rules) {
    List<Factor> factors = List.of(new Factor("hope", Map.of()), new Factor("ease", Map.of()));
    return new Tagger(
        new RuleSet(factors, List.of(rules), framing, ConductRules.NONE, "0".repeat(64)));
  }

  private static List<Set<String>> tags(Tagger tagger, String... turns) {
    List<Turn> said = new ArrayList<>();
    for (String turn : turns) {
      String[] parts = turn.split(": ", 2);
      said.add(
          new Turn(
              "" + (said.size() + 1),
              parts[0],
              parts[1],
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              Optional.empty()));
    }
    Roster roster =
        new Roster(
            List.of(
                new Speaker("L", Role.LEADER),
                new Speaker("M1", Role.MEMBER),
                new Speaker("M2", Role.MEMBER)),
            true);
    Session session =
        new Session("s", Optional.empty(), Optional.empty(), Optional.empty(), roster, said);
    return tagger.tag(session).turns().stream().map(TaggedTurn::factors).toList();
  }

  @Test
  void offsetsAreIntoTheTextWithItsMarks() throws Exception {
    Tagger tagger = tagger(rule("hope.up", Condition.NONE, "går bedre"));
    String text = "[ler] Det går [stille] bedre //M2: går bedre//";
    assertEquals(
        List.of(new Evidence.Hit("hope.up", "hope", 10, 28)),
        tagger.evidence(text, Context.UNKNOWN));
  }

  @Test
  void ofOverlappingHitsOfARuleTheFirstThenTheLongestStands() throws Exception {
    Tagger tagger = tagger(rule("hope.up", Condition.NONE, "bra", "så bra", "så bra nå"));
    assertEquals(
        List.of(new Evidence.Hit("hope.up", "hope", 8, 17)),
        tagger.evidence("det går så bra nå", Context.UNKNOWN));
  }

  @Test
  void aRuleMayAskForARole() throws Exception {
    Condition leader =
        new Condition(
            Optional.of(Role.LEADER),
            0,
            Integer.MAX_VALUE,
            Phrases.NONE,
            Phrases.NONE,
            Optional.empty());
    assertEquals(
        List.of(Set.of("hope"), Set.of()),
        tags(tagger(rule("hope.up", leader, "bra")), "L: bra", "M1: bra"));
  }

  @Test
  void aRuleMayAskForTheTurnBefore() throws Exception {
    Condition after =
        new Condition(
            Optional.empty(),
            0,
            3,
            Phrases.NONE,
            Phrases.NONE,
            Optional.of(
                new Condition.Before(
                    Optional.of(Role.MEMBER), 4, Optional.empty(), Set.of(), Phrases.NONE)));
    Tagger tagger = tagger(rule("hope.same", after, "samme her"));
    assertEquals(
        List.of(Set.of(), Set.of("hope"), Set.of(), Set.of(), Set.of()),
        tags(
            tagger,
            "M1: jeg får ikke sove",
            "M2: samme her",
            "M1: samme her",
            "L: skal vi ta en pause",
            "M2: samme her"));
  }

  @Test
  void aRuleMayAskForAFactorOnTheTurnBefore() throws Exception {
    Condition after =
        new Condition(
            Optional.empty(),
            0,
            9,
            Phrases.NONE,
            Phrases.NONE,
            Optional.of(
                new Condition.Before(
                    Optional.empty(), 0, Optional.empty(), Set.of("ease"), Phrases.NONE)));
    Tagger tagger =
        tagger(rule("hope.same", after, "ja"), rule("ease.said", Condition.NONE, "lettet"));
    assertEquals(
        List.of(Set.of("ease"), Set.of("hope"), Set.of()),
        tags(tagger, "M1: jeg er lettet", "M2: ja", "M1: ja"));
  }

  @Test
  void aRuleMayAskForOtherWordsAnywhereInTheTurn() throws Exception {
    Condition condition =
        new Condition(
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            phrases("i kveld", "i dag"),
            phrases("bussen"),
            Optional.empty());
    Tagger tagger = tagger(rule("hope.up", condition, "bra"));
    assertEquals(
        List.of(Set.of(), Set.of("hope"), Set.of(), Set.of("hope")),
        tags(
            tagger,
            "M1: det går bra",
            "M2: i dag var fin. det går bra",
            "M1: i kveld går bussen. bra",
            "M2: bra, i kveld"));
  }

  @Test
  void aRuleMayAskForWordsInTheTurnBefore() throws Exception {
    Condition after =
        new Condition(
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            Phrases.NONE,
            Phrases.NONE,
            Optional.of(
                new Condition.Before(
                    Optional.empty(), 0, Optional.empty(), Set.of(), phrases("sover ikke"))));
    Tagger tagger = tagger(rule("hope.same", after, "samme her"));
    assertEquals(
        List.of(Set.of(), Set.of(), Set.of(), Set.of("hope")),
        tags(tagger, "M1: samme her", "M2: samme her", "M1: jeg sover ikke", "M2: samme her"));
    assertEquals(1, tagger.evidence("samme her", Context.UNKNOWN).size());
  }

  @Test
  void weakRulesCountWhenTheyComeTogether() throws Exception {
    Tagger tagger =
        tagger(
            rule("hope.up", 50, Condition.NONE, "bra", "fint"),
            rule("hope.now", 50, Condition.NONE, "nå"),
            rule("ease.now", 50, Condition.NONE, "nå"));
    assertEquals(
        List.of(
            new Evidence.Hit("hope.up", "hope", 4, 7, 50),
            new Evidence.Hit("hope.up", "hope", 9, 13, 50),
            new Evidence.Faint("ease.now", "ease", 14, 16),
            new Evidence.Hit("hope.now", "hope", 14, 16, 50)),
        tagger.evidence("går bra, fint nå", Context.UNKNOWN));
    assertEquals(
        List.of(Set.of(), Set.of("hope")), tags(tagger, "M1: bra, fint", "M2: bra. og nå"));
  }

  @Test
  void aWeakRuleSaysNothingWhereItsConditionsAreNotKnown() throws Exception {
    Condition leader =
        new Condition(
            Optional.of(Role.LEADER), 0, 99, Phrases.NONE, Phrases.NONE, Optional.empty());
    Tagger tagger = tagger(rule("hope.up", 50, leader, "bra"), rule("hope.now", leader, "nå"));
    assertEquals(
        List.of(new Evidence.Hit("hope.now", "hope", 4, 6)),
        tagger.evidence("bra nå", Context.UNKNOWN));
  }

  @Test
  void whatHoldsAWeakRuleBackTakesItsWeight() throws Exception {
    FramingRules framing =
        framing(List.of(new Cue(Framing.NEGATION, Cue.Scope.CLAUSE, 9, new Pattern.Word("ikke"))));
    Tagger tagger =
        tagger(
            framing,
            rule("hope.up", 60, Condition.NONE, "bra"),
            rule("hope.now", 60, Condition.NONE, "nå"));
    assertEquals(
        List.of(new Evidence.Faint("hope.now", "hope", 0, 2)),
        tagger.evidence("nå. det er ikke bra", Context.UNKNOWN));
  }

  private static Phrases phrases(String... patterns) throws Exception {
    List<Pattern> compiled = new ArrayList<>();
    for (String pattern : patterns) {
      compiled.add(new PatternParser(Map.of()).parse(pattern));
    }
    return new Phrases(List.of(patterns), compiled);
  }

  @Test
  void aCueInAGapHoldsBackAndANamedOneDoesNot() throws Exception {
    FramingRules framing =
        framing(List.of(new Cue(Framing.NEGATION, Cue.Scope.CLAUSE, 9, new Pattern.Word("ikke"))));
    Tagger tagger =
        tagger(
            framing,
            rule("hope.gap", Condition.NONE, "er …2 redd"),
            rule("ease.named", Condition.NONE, "ikke redd"));
    assertEquals(
        List.of(
            new Evidence.HeldBack("hope.gap", "hope", 4, 16, Framing.NEGATION, "ikke"),
            new Evidence.Hit("ease.named", "ease", 7, 16)),
        tagger.evidence("jeg er ikke redd", Context.UNKNOWN).stream()
            .sorted(java.util.Comparator.comparing(Evidence::start))
            .toList());
  }
}
