package io.github.samspill.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How turns take part in the talk, by the built-in words. */
class ConductTest {
  private static RuleSet ruleSet;

  @BeforeAll
  static void rules() throws Exception {
    ruleSet = RuleSets.of(RuleSets.LANGUAGES, List.of());
  }

  private static Conduct conduct(String text) {
    OptionalDouble untimed = OptionalDouble.empty();
    Turn turn = new Turn("1", "L1", text, untimed, untimed, Optional.empty());
    Roster roster =
        new Roster(
            List.of(
                new Speaker("L1", Role.LEADER),
                new Speaker("M1", Role.MEMBER),
                new Speaker("M2", Role.MEMBER)),
            true);
    Session session =
        new Session(
            "s", Optional.empty(), Optional.empty(), Optional.empty(), roster, List.of(turn));
    return new Tagger(ruleSet).tag(session).turns().get(0).conduct();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hva gjorde du da? | 1 | 0",
        "Korleis har veka vore for deg? | 1 | 0",
        "Kan du fortelle litt om helga? | 1 | 0",
        "Var du hjemme i helga? | 0 | 1",
        "Hvem var det som ringte? | 0 | 1",
        "Jeg vet ikke hva jeg skal si. | 0 | 0",
        "Var det greit? Og hvordan gikk det etterpå? | 1 | 1",
        "hvordan gikk det etterpå | 1 | 0",
        "Hun var der, ikke sant? | 0 | 0"
      })
  void questionsAreOpenOrClosed(String text, int open, int closed) {
    Conduct conduct = conduct(text);

    assertEquals(open, conduct.openQuestions(), text);
    assertEquals(closed, conduct.closedQuestions(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hva tenker dere andre om det M1 sier? | true",
        "Er det flere som kjenner på det? | true",
        "Er det noen som har noe å si til M2? | true",
        "Jeg sender det videre til dere. | true",
        "Hva tenker du om det? | false",
        "Er det noen som har sett nøklene mine? | true",
        "Jeg var der med noen andre. | false"
      })
  void theWordIsHandedToTheGroup(String text, boolean passedOn) {
    assertEquals(passedOn, conduct(text).passesOn(), text);
  }

  @Test
  void aBackChannelHasNothingElse() {
    assertTrue(conduct("Mm. Ja, ja.").backChannel());
    assertTrue(conduct("ikke sant").backChannel());
    assertFalse(conduct("Ja, men jeg var der").backChannel());
    assertFalse(conduct("[ler]").backChannel());
  }

  @Test
  void onlyCodesThatStandAloneAddressSomebody() {
    assertEquals(List.of("M1"), conduct("Hva med deg, M1?").addressed());
    assertEquals(List.of("M2", "M1"), conduct("M2, og du, m1. Kom inn.").addressed());
    assertEquals(List.of(), conduct("Det M1 sa om bilen var fint.").addressed());
    assertEquals(List.of(), conduct("//M2: ja// Fint.").addressed());
  }

  @Test
  void functionWordsAreCountedByCategory() {
    List<String> categories = ruleSet.conduct().functionWords().categories();
    List<Integer> counts = conduct("eg kan ikkje gå og handle på butikken").functionWords();

    assertEquals(9, categories.size());
    assertEquals(1, counts.get(categories.indexOf("personal-pronouns")));
    assertEquals(1, counts.get(categories.indexOf("negations")));
    assertEquals(1, counts.get(categories.indexOf("auxiliary-verbs")));
    assertEquals(1, counts.get(categories.indexOf("conjunctions")));
    assertEquals(1, counts.get(categories.indexOf("prepositions")));
    assertEquals(0, counts.get(categories.indexOf("articles")));
  }
}
