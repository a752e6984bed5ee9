package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.NO_ROSTER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;
import static io.github.samspill.metrics.Measure.Reason.TOO_FEW_PEOPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a metric is not there; what cannot be computed is never 0. */
class AbsentMeasuresTest {
  private static final double EXACT = 1e-12;

  @ParameterizedTest
  @ValueSource(strings = {"leader_word_share", "leader_turn_share", "longest_run_without_leader"})
  void nothingOfTheLeaderIsKnownWithoutOne(String metric) {
    SessionOf leaderless = SessionOf.turns("A member 0 2: Hei", "B member 2 3: Hei på deg");

    assertEquals(Measure.absent(NO_LEADER), leaderless.measure(metric));
  }

  @Test
  void silentMembersAreNotKnownWithoutARoster() {
    assertEquals(
        Measure.absent(NO_ROSTER), SessionOf.turns("A member: Hei").measure("silent_members"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"participation_gini", "participation_evenness"})
  void oneMemberIsNeitherEvenNorUneven(String metric) {
    SessionOf alone = SessionOf.turns("L1 leader: Hei", "A member: Hei", "? unknown: Hei");

    assertEquals(Measure.absent(TOO_FEW_PEOPLE), alone.measure(metric));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A member 4 -: Ja", "A member - 6: Ja", "A member - -: Ja"})
  void oneTurnWithoutATimeMakesTheSpanUnknown(String untimed) {
    SessionOf session =
        SessionOf.turns("L1 leader 0 4: Er du med?", untimed, "L1 leader 7 8: Fint");

    assertEquals(Measure.absent(NO_TIMES), session.measure("span_seconds"));
    List<Share> shares = session.talk().shares();
    assertEquals(Measure.of(5), shares.get(0).seconds());
    assertEquals(Measure.absent(NO_TIMES), shares.get(1).seconds());
  }

  @Test
  void nothingIsCountedWhereNobodySpeaks() {
    SessionOf silent = SessionOf.turns().among("L1 leader", "A member", "B member");

    for (String metric :
        List.of(
            "leader_word_share",
            "leader_turn_share",
            "participation_gini",
            "participation_evenness",
            "median_turn_words",
            "longest_turn_words",
            "span_seconds")) {
      assertEquals(Measure.absent(NOTHING_TO_COUNT), silent.measure(metric), metric);
    }
    assertEquals(2, silent.figure("silent_members"), EXACT);
    assertEquals(0, silent.figure("longest_run_without_leader"), EXACT);
  }

  @Test
  void turnsWithoutWordsLeaveNoWordsToShare() {
    SessionOf wordless = SessionOf.turns("L1 leader:", "A member:", "B member:");

    assertEquals(Measure.absent(NOTHING_TO_COUNT), wordless.measure("leader_word_share"));
    assertEquals(1.0 / 3, wordless.figure("leader_turn_share"), EXACT);
    assertEquals(Measure.absent(NOTHING_TO_COUNT), wordless.measure("participation_gini"));
    assertEquals(0, wordless.figure("median_turn_words"), EXACT);
  }

  @Test
  void unknownSpeakersAloneCountInTotalsOnly() {
    SessionOf unknown = SessionOf.turns("? unknown 1 2: Hvem var det?", "? unknown 3 5: Vet ikke");

    assertEquals(Measure.absent(NO_LEADER), unknown.measure("leader_word_share"));
    assertEquals(Measure.absent(NO_LEADER), unknown.measure("longest_run_without_leader"));
    assertEquals(Measure.absent(TOO_FEW_PEOPLE), unknown.measure("participation_gini"));
    assertEquals(Measure.absent(NO_ROSTER), unknown.measure("silent_members"));
    assertEquals(4, unknown.figure("span_seconds"), EXACT);
    assertEquals(Measure.of(1), unknown.talk().shares().get(0).wordShare());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "member_to_member_share",
        "member_to_leader_share",
        "leader_to_member_share",
        "after_leader_share"
      })
  void rolesAreNotComparedWithoutALeader(String metric) {
    SessionOf leaderless = SessionOf.turns("A member: Hei", "B member: Hei", "A member: Ja");

    assertEquals(Measure.absent(NO_LEADER), leaderless.measure(metric));
  }

  @Test
  void nothingIsSharedWhereTheFloorNeverChanges() {
    SessionOf alone = SessionOf.turns("L1 leader: Hei", "L1 leader: Er det noen her?");

    for (String metric :
        List.of(
            "member_to_member_share",
            "member_to_leader_share",
            "leader_to_member_share",
            "after_leader_share",
            "reciprocity")) {
      assertEquals(Measure.absent(NOTHING_TO_COUNT), alone.measure(metric), metric);
    }
    assertEquals(Measure.absent(TOO_FEW_PEOPLE), alone.measure("centralisation"));
  }

  @Test
  void twoPeopleHaveNoCentre() {
    SessionOf two = SessionOf.turns("L1 leader: Hei", "A member: Hei", "? unknown: Hei");

    assertEquals(Measure.absent(TOO_FEW_PEOPLE), two.measure("centralisation"));
  }

  @Test
  void threeWhoOnlyEverFollowUnknownVoicesHaveNoCentreEither() {
    SessionOf parted =
        SessionOf.turns(
            "A member: En", "? unknown: Mm", "B member: To", "? unknown: Mm", "C member: Tre");

    assertEquals(Measure.absent(NOTHING_TO_COUNT), parted.measure("centralisation"));
    assertEquals(Measure.absent(NOTHING_TO_COUNT), parted.measure("reciprocity"));
  }

  @Test
  void unknownSpeakersAloneMakeNoInteraction() {
    SessionOf unknown = SessionOf.turns("? unknown: Hei", "? unknown: Hei");

    assertEquals(List.of(), Flow.of(unknown.talk()));
    assertEquals(Measure.absent(NO_LEADER), unknown.measure("member_to_member_share"));
    assertEquals(Measure.absent(NO_LEADER), unknown.measure("after_leader_share"));
    assertEquals(Measure.absent(NOTHING_TO_COUNT), unknown.measure("reciprocity"));
    assertEquals(Measure.absent(TOO_FEW_PEOPLE), unknown.measure("centralisation"));
  }
}
