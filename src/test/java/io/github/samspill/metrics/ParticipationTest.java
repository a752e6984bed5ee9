package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.transcript.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipationTest {
  private static final double EXACT = 1e-12;

  // Words a turn: L1 6, A 4, B 2, B 5, L1 3, A 4, ? 1; 25 in all, L1 9, A 8, B 7, C 0.
  // The floor: L1 6, A 4, B 7, L1 3, A 4, ? 1.
  private static final SessionOf SESSION =
      SessionOf.turns(
              "L1 leader 0 4: Hvordan har uka vært for dere?",
              "A member 5 9: Den har vært tung",
              "B member 10 12: Samme her",
              "B member 13 15.5: Jeg sov ikke i natt",
              "L1 leader 16 18: Takk for det",
              "A member 20 26: Vi klarte oss likevel",
              "? unknown 25 25.5: Ja")
          .among("L1 leader", "A member", "B member", "C member");

  @Test
  void leaderWordShareIsTheLeadersWordsOfAllWords() {
    assertEquals(9.0 / 25, SESSION.figure("leader_word_share"), EXACT);
  }

  @Test
  void leaderTurnShareCountsTurnsAsTranscribed() {
    assertEquals(2.0 / 7, SESSION.figure("leader_turn_share"), EXACT);
  }

  @Test
  void twoLeadersCountTogether() {
    SessionOf led = SessionOf.turns("L1 leader: En to", "A member: Tre", "L2 leader: Fire");

    // Words 2 + 1 of 4, turns 2 of 3.
    assertEquals(0.75, led.figure("leader_word_share"), EXACT);
    assertEquals(2.0 / 3, led.figure("leader_turn_share"), EXACT);
  }

  @Test
  void leaderWhoIsSilentHasNoShareButIsKnown() {
    SessionOf led =
        SessionOf.turns("A member: Vi begynner", "B member: Ja")
            .among("L1 leader", "A member", "B member");

    assertEquals(0, led.figure("leader_word_share"), EXACT);
    assertEquals(0, led.figure("leader_turn_share"), EXACT);
    assertEquals(2, led.figure("longest_run_without_leader"), EXACT);
  }

  @Test
  void silentMembersAreThoseOnTheRosterWithoutATurn() {
    assertEquals(1, SESSION.figure("silent_members"), EXACT);
    assertEquals(0, SESSION.among("A member", "B member").figure("silent_members"), EXACT);
  }

  @Test
  void turnLengthsAreOfTheFloor() {
    // 1, 3, 4, 4, 6, 7.
    assertEquals(4, SESSION.figure("median_turn_words"), EXACT);
    assertEquals(7, SESSION.figure("longest_turn_words"), EXACT);
  }

  @Test
  void neighboursOfOneSpeakerAreOneTurnInLengthsAndRunsAlone() {
    SessionOf neighbours =
        SessionOf.turns(
            "A member: En to",
            "A member: Tre fire fem",
            "B member: Seks",
            "B member: Sju",
            "L1 leader: Åtte");

    // The floor: A 5, B 2, L1 1. Apart they would be 1, 1, 1, 2, 3 with the median 1.
    assertEquals(2, neighbours.figure("median_turn_words"), EXACT);
    assertEquals(5, neighbours.figure("longest_turn_words"), EXACT);
    assertEquals(2, neighbours.figure("longest_run_without_leader"), EXACT);
    assertEquals(1.0 / 5, neighbours.figure("leader_turn_share"), EXACT);
    assertEquals(List.of(2, 2, 1), neighbours.talk().shares().stream().map(Share::turns).toList());
  }

  @Test
  void medianOfAnEvenNumberLiesBetween() {
    // 1 and 2 words.
    assertEquals(
        1.5, SessionOf.turns("A member: Ja", "B member: Ja da").figure("median_turn_words"), EXACT);
  }

  @Test
  void longestRunEndsWhereTheLeaderSpeaks() {
    // L1 | A B | L1 | A ?
    assertEquals(2, SESSION.figure("longest_run_without_leader"), EXACT);
    assertEquals(0, SessionOf.turns("L1 leader: Hei").figure("longest_run_without_leader"), EXACT);
  }

  @Test
  void spanGoesFromTheEarliestStartToTheLatestEnd() {
    // The last turn lies inside the one before it, which ends at 26.
    assertEquals(26, SESSION.figure("span_seconds"), EXACT);
    assertEquals(
        6, SessionOf.turns("A member 7 9: Ja", "B member 3 4: Nei").figure("span_seconds"), EXACT);
  }

  @Test
  void speakersPartsAddUp() {
    List<Share> shares = SESSION.talk().shares();

    assertEquals(
        List.of("L1", "A", "B", "C", "?"), shares.stream().map(s -> s.speaker().id()).toList());
    assertEquals(List.of(9, 8, 7, 0, 1), shares.stream().map(Share::words).toList());
    assertEquals(List.of(2, 2, 2, 0, 1), shares.stream().map(Share::turns).toList());
    assertEquals(Measure.of(7.0 / 25), shares.get(2).wordShare());
    assertEquals(Measure.of(2.0 / 7), shares.get(2).turnShare());
    // 12 - 10 and 15.5 - 13.
    assertEquals(Measure.of(4.5), shares.get(2).seconds());
    assertEquals(Role.UNKNOWN, shares.get(4).speaker().role());
  }
}
