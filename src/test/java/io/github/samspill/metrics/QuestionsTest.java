package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The leader's questions, computed by hand on small sessions. */
class QuestionsTest {
  private static final double EXACT = 1e-9;

  // Five turns of the leader end in a question; after 2 s A answers, after 4 s the leader goes on,
  // after 1 s the leader goes on, B answers 0.5 s before the end, and nobody answers the last.
  private static final SessionOf SESSION =
      SessionOf.turns(
          "L leader 0 10: {open:Hvordan har uka vært} for dere?",
          "A member 12 20: Den har vært lang",
          "L leader 20 30: Ja {closed:var det noe} på jobben? {closed:Er det noen?}",
          "L leader 34 40: {pass:Hva tenker dere andre?} {open:Ja hva?}",
          "L leader 41 45: {closed:M8?}",
          "B member 44.5 60: Jeg kjenner meg igjen i det",
          "L leader 61 65: Fint",
          "A member 66 70: {closed:Kan vi ta pause?}",
          "L leader 70 72: {closed:Vil dere det?}");

  @Test
  void questionsAreCountedBySentenceAndOnlyTheLeaders() {
    assertEquals(6, SESSION.figure("leader_questions"), EXACT);
    assertEquals(2, SESSION.figure("leader_open_questions"), EXACT);
    assertEquals(4, SESSION.figure("leader_closed_questions"), EXACT);
    assertEquals(1, SESSION.figure("leader_passed_on"), EXACT);
    assertEquals(5, SESSION.figure("leader_asking_turns"), EXACT);
  }

  @Test
  void theLeaderWhoSpeaksAgainWithinTwoSecondsHasNotWaited() {
    assertEquals(1, SESSION.figure("leader_quick_follow_ups"), EXACT);
  }

  @Test
  void latencyIsToTheNextTurnOfAnotherAndNeverUnderZero() {
    // To A 2; to B from 30, 40 and 45: 14.5, 4.5 and 0. The last has none. Sorted 0, 2, 4.5, 14.5.
    assertEquals(3.25, SESSION.figure("leader_answer_latency_median"), EXACT);
  }

  @Test
  void ofLongPausesAfterAQuestionTheLeaderEndsAShare() {
    SessionOf silent =
        SessionOf.turns(
            "L leader 0 10: Hva nå?",
            "L leader 13.1 14: Ingen?",
            "A member 18 20: Jo",
            "L leader 20 21: Ja?",
            "A member 24 25: Ja");

    // Pauses of 3.1 s and 4 s count, the one of 3 s does not; the leader ends the first.
    assertEquals(0.5, silent.figure("leader_breaks_silence_share"), EXACT);
    assertEquals(1, SESSION.figure("leader_breaks_silence_share"), EXACT);
  }

  @Test
  void whoAnswersIsToldByPerson() {
    // A answers once; B is the next other after three of the leader's turns.
    List<Double> answers =
        TurnTaking.of(SESSION.talk()).stream()
            .map(taking -> taking.answers().number().orElseThrow())
            .toList();

    assertEquals(List.of(0.0, 1.0, 3.0), answers);
  }

  @Test
  void withoutALeaderOrTimesThereIsNoFigure() {
    SessionOf leaderless = SessionOf.turns("A member 0 1: Hva nå?", "B member 2 3: Vet ikke");
    SessionOf untimed = SessionOf.turns("L leader: Hva nå?", "L leader: Hm?", "A member: Ja");

    for (String id :
        List.of(
            "leader_questions",
            "leader_asking_turns",
            "leader_quick_follow_ups",
            "leader_answer_latency_median",
            "leader_breaks_silence_share")) {
      assertEquals(Measure.absent(Measure.Reason.NO_LEADER), leaderless.measure(id), id);
    }
    assertEquals(2, untimed.figure("leader_asking_turns"), EXACT);
    for (String id :
        List.of(
            "leader_quick_follow_ups",
            "leader_answer_latency_median",
            "leader_breaks_silence_share")) {
      assertEquals(Measure.absent(Measure.Reason.NO_TIMES), untimed.measure(id), id);
    }
  }

  @Test
  void anUnknownSpeakerAnswersNothing() {
    SessionOf session =
        SessionOf.turns(
            "L leader 0 1: Hva nå?", "? unknown 9 10: Mm", "A member 11 12: Jeg vet ikke");

    assertEquals(
        Measure.absent(Measure.Reason.NOTHING_TO_COUNT),
        session.measure("leader_answer_latency_median"));
    assertEquals(
        Measure.absent(Measure.Reason.NOTHING_TO_COUNT),
        session.measure("leader_breaks_silence_share"));
  }
}
