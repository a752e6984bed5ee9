package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InteractionTest {
  private static final double EXACT = 1e-12;

  // The floor: L1 A B L1 A ? B. Changes: L1-A 2, A-B 1, B-L1 1; those from and to ? are nobody's.
  private static final SessionOf SESSION =
      SessionOf.turns(
          "L1 leader: Hvem vil begynne?",
          "A member: Jeg kan godt det",
          "B member: Fint",
          "B member: Jeg tar det etter deg",
          "L1 leader: Da gjør vi det sånn",
          "A member: Uka har vært rolig",
          "? unknown: Mm",
          "B member: Her også");

  @Test
  void flowsStandInTheOrderOfTheRoster() {
    assertEquals(
        List.of(new Flow("L1", "A", 2), new Flow("A", "B", 1), new Flow("B", "L1", 1)),
        Flow.of(SESSION.talk()));
    assertEquals(
        List.of(new Flow("A", "B", 1), new Flow("B", "L1", 1), new Flow("L1", "A", 2)),
        Flow.of(SESSION.among("A member", "B member", "L1 leader").talk()));
  }

  @Test
  void nobodyFollowsThemselves() {
    assertEquals(List.of(), Flow.of(SessionOf.turns("A member: Ja", "A member: Nei").talk()));
    assertEquals(
        List.of(),
        Flow.of(SessionOf.turns("A member: Ja", "? unknown: Hm", "A member: Nei").talk()));
  }

  @Test
  void changesAreSharedByRole() {
    // Of four changes two go from the leader to A, one from A to B, one from B to the leader.
    assertEquals(0.25, SESSION.figure("member_to_member_share"), EXACT);
    assertEquals(0.25, SESSION.figure("member_to_leader_share"), EXACT);
    assertEquals(0.5, SESSION.figure("leader_to_member_share"), EXACT);
  }

  @Test
  void twoLeadersChangeBetweenThemselvesToo() {
    SessionOf led =
        SessionOf.turns("L1 leader: Hei", "L2 leader: Hei", "A member: Hei", "B member: Hei");

    // L1-L2, L2-A, A-B.
    assertEquals(1.0 / 3, led.figure("member_to_member_share"), EXACT);
    assertEquals(0, led.figure("member_to_leader_share"), EXACT);
    assertEquals(1.0 / 3, led.figure("leader_to_member_share"), EXACT);
  }

  @Test
  void afterLeaderShareCountsMembersTurnsOnTheFloor() {
    // A, B, A, B; both of A's follow the leader.
    assertEquals(0.5, SESSION.figure("after_leader_share"), EXACT);
  }

  @Test
  void anUnknownVoiceInBetweenPartsTheMemberFromTheLeader() {
    SessionOf parted = SessionOf.turns("L1 leader: Noen?", "? unknown: Mm", "A member: Jeg");

    assertEquals(0, parted.figure("after_leader_share"), EXACT);
  }

  @Test
  void reciprocityIsTheReturnedPartOfAllChanges() {
    SessionOf talk =
        SessionOf.turns(
            "A member: En",
            "B member: To",
            "A member: Tre",
            "B member: Fire",
            "C member: Fem",
            "A member: Seks");

    // A-B 2, B-A 1, B-C 1, C-A 1: (min(2, 1) + min(1, 2)) / 5.
    assertEquals(0.4, talk.figure("reciprocity"), EXACT);
  }

  @Test
  void reciprocityReachesBothEnds() {
    SessionOf returned = SessionOf.turns("A member: En", "B member: To", "A member: Tre");
    SessionOf ring =
        SessionOf.turns("A member: En", "B member: To", "C member: Tre", "A member: Fire");

    assertEquals(1, returned.figure("reciprocity"), EXACT);
    assertEquals(0, ring.figure("reciprocity"), EXACT);
  }

  @Test
  void centralisationComparesEverybodyWithTheBusiest() {
    // Changes from or to: L1 3, A 3, B 2: (0 + 0 + 1) / ((3 - 2) * 4).
    assertEquals(0.25, SESSION.figure("centralisation"), EXACT);
  }

  @Test
  void centralisationReachesBothEnds() {
    SessionOf star =
        SessionOf.turns(
            "L1 leader: En",
            "A member: To",
            "L1 leader: Tre",
            "B member: Fire",
            "L1 leader: Fem",
            "C member: Seks",
            "L1 leader: Sju");
    SessionOf ring =
        SessionOf.turns("A member: En", "B member: To", "C member: Tre", "A member: Fire");

    // L1 6, the others 2 each: (4 + 4 + 4) / ((4 - 2) * 6).
    assertEquals(1, star.figure("centralisation"), EXACT);
    assertEquals(0, ring.figure("centralisation"), EXACT);
  }

  @Test
  void centralisationCountsThoseWhoSpokeAndNotTheSilent() {
    SessionOf talk =
        SessionOf.turns("A member: En", "B member: To", "C member: Tre", "B member: Fire")
            .among("A member", "B member", "C member", "D member");

    // A 1, B 3, C 2: (2 + 0 + 1) / ((3 - 2) * 3).
    assertEquals(1, talk.figure("centralisation"), EXACT);
  }
}
