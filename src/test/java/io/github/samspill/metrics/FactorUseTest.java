package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.tagging.Framing;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorUseTest {
  private static final double EXACT = 1e-12;

  // Words: 7 + 5 + 4 + 4 + 3 + 2 = 25.
  private static final SessionOf SESSION =
      SessionOf.turns(
              "L1 leader: Det finnes {hope:en vei ut} av dette",
              "B member: {hope+cohesion:Sammen klarer vi} det nok",
              "A member: Jeg {hope/negation/ikke:ser} ikke {hope:lyset}",
              "A member: {hope/question/?:Blir det bedre} {hope/negation/aldri:noensinne}",
              "? unknown: Det {hope:ordner seg}",
              "B member: {cohesion:Takk} {cohesion:alle}")
          .among("A member", "B member", "C member", "L1 leader");

  private static FactorUse use(SessionOf session, String factor) {
    return FactorUse.of(session.talk()).stream()
        .filter(use -> use.factor().id().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFactorOfTheRuleSetIsThereInItsOrder() {
    assertEquals(
        SessionOf.FACTORS, FactorUse.of(SESSION.talk()).stream().map(FactorUse::factor).toList());
  }

  @Test
  void turnsThatCarryTheFactorAreCountedOnceEach() {
    assertEquals(4, use(SESSION, "hope").turns());
    // The last turn carries cohesion twice.
    assertEquals(2, use(SESSION, "cohesion").turns());
    assertEquals(0, use(SESSION, "information").turns());
  }

  @Test
  void shareAndIntervalAreOfAllTurns() {
    FactorUse hope = use(SESSION, "hope");

    assertEquals(4.0 / 6, hope.share().number().orElseThrow(), EXACT);
    assertEquals(Wilson.of(4, 6), hope.interval());
  }

  @Test
  void per1000WordsIsOfAllWords() {
    // 1000 * 4 / 25 and 1000 * 2 / 25.
    assertEquals(160, use(SESSION, "hope").per1000Words().number().orElseThrow(), EXACT);
    assertEquals(80, use(SESSION, "cohesion").per1000Words().number().orElseThrow(), EXACT);
  }

  @Test
  void memberShareIsOfTheTurnsThatCarryIt() {
    // Hope: L1, B, A, ?; two of the four are members.
    assertEquals(0.5, use(SESSION, "hope").memberShare().number().orElseThrow(), EXACT);
    assertEquals(1, use(SESSION, "cohesion").memberShare().number().orElseThrow(), EXACT);
  }

  @Test
  void everyRoleIsCounted() {
    assertEquals(
        Map.of(Role.LEADER, 1, Role.MEMBER, 2, Role.UNKNOWN, 1), use(SESSION, "hope").byRole());
    assertEquals(
        Map.of(Role.LEADER, 0, Role.MEMBER, 0, Role.UNKNOWN, 0),
        use(SESSION, "information").byRole());
  }

  @Test
  void speakersStandInTheOrderOfTheRosterWithoutThoseWhoHaveNone() {
    FactorUse hope = use(SESSION, "hope");

    assertEquals(List.of("A", "B", "L1", "?"), List.copyOf(hope.bySpeaker().keySet()));
    assertEquals(Map.of("A", 1, "B", 1, "L1", 1, "?", 1), hope.bySpeaker());
    assertEquals(Map.of("B", 2), use(SESSION, "cohesion").bySpeaker());
  }

  @Test
  void thirdsAreOfTheTurns() {
    // Turns 1, 2 | 3, 4 | 5, 6.
    assertEquals(List.of(2, 1, 1), use(SESSION, "hope").byThird());
    assertEquals(List.of(1, 0, 1), use(SESSION, "cohesion").byThird());
  }

  // Turn i of n, from 0, lies in the third that holds i / n.
  @ParameterizedTest
  @CsvSource({"1, 1, 0, 0", "2, 1, 1, 0", "3, 1, 1, 1", "4, 2, 1, 1", "5, 2, 2, 1", "7, 3, 2, 2"})
  void thirdsOfAnyNumberOfTurnsDifferByOneAtMost(int turns, int first, int middle, int last) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      lines.add("M" + i % 2 + " member: Jeg har {hope:håp}");
    }

    assertEquals(
        List.of(first, middle, last),
        use(SessionOf.turns(lines.toArray(String[]::new)), "hope").byThird());
  }

  @Test
  void heldBackHitsAreCountedByCauseAndNotAsTurns() {
    assertEquals(Map.of(Framing.NEGATION, 2, Framing.QUESTION, 1), use(SESSION, "hope").heldBack());
    assertEquals(Map.of(), use(SESSION, "cohesion").heldBack());
  }

  @Test
  void aFactorThatNobodyCarriesHasNoMemberShare() {
    FactorUse information = use(SESSION, "information");

    assertEquals(Measure.of(0), information.share());
    assertEquals(Measure.of(0), information.per1000Words());
    assertEquals(Measure.absent(NOTHING_TO_COUNT), information.memberShare());
  }

  @Test
  void nothingIsKnownOfASessionWithoutTurns() {
    FactorUse hope = use(SessionOf.turns().among("A member"), "hope");

    assertEquals(Measure.absent(NOTHING_TO_COUNT), hope.share());
    assertEquals(Measure.absent(NOTHING_TO_COUNT), hope.interval().low());
    assertEquals(Measure.absent(NOTHING_TO_COUNT), hope.interval().high());
    assertEquals(Measure.absent(NOTHING_TO_COUNT), hope.per1000Words());
    assertEquals(List.of(0, 0, 0), hope.byThird());
  }

  @Test
  void pairsAreTurnsThatCarryBoth() {
    // Only B's first turn carries hope and cohesion.
    assertEquals(
        List.of(new FactorPair(SessionOf.FACTORS.get(0), SessionOf.FACTORS.get(3), 1)),
        FactorPair.of(SESSION.talk()));
    assertEquals(
        List.of(),
        FactorPair.of(SessionOf.turns("A member: {hope:Håp}", "A member: {cohesion:Takk}").talk()));
  }
}
