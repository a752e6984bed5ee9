package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Silence and overlap, computed by hand on small sessions. */
class SilenceTest {
  private static final double EXACT = 1e-9;

  // Nobody speaks from 10 to 14, 20 to 23 and 40 to 50. A begins at 9.8, 0.2 s before L ends.
  private static final SessionOf SESSION =
      SessionOf.turns(
          "L leader 0 10: Da begynner vi så smått med runden",
          "A member 9.8 10: Jeg vil si noe",
          "B member 14 20: Jeg har tenkt på det der",
          "L leader 18 19: {listen:Mm}",
          "A member 23 40: Uka har vært tung for meg altså",
          "L leader 30 38: Ja det skjønner jeg godt at den har",
          "B member 37.9 39: Det var det samme hos meg",
          "L leader 50 52: Ja");

  @Test
  void silenceIsTheSpanLessTheTimeInWhichAnybodySpeaks() {
    assertEquals(17, SESSION.figure("silence_seconds"), EXACT);
    assertEquals(2, SESSION.figure("long_pauses"), EXACT);
    assertEquals(10, SESSION.figure("longest_pause"), EXACT);
  }

  @Test
  void overlapsAreTurnsThatBeginWhileAnotherLasts() {
    assertEquals(4, SESSION.figure("overlaps"), EXACT);
    // 9.8-10, 18-19, 30-38 and 37.9-39, of which 37.9-38 only counts once.
    assertEquals(0.2 + 1 + 9, SESSION.figure("overlap_seconds"), EXACT);
  }

  @Test
  void anInterruptionTakesTheFloorFromMoreThanABackChannel() {
    // A, L at 30 and B at 37.9; not the mm, which is one word.
    assertEquals(3, SESSION.figure("interruptions"), EXACT);
    SessionOf none =
        SessionOf.turns(
            "L leader 0 10: {listen:Ja ja}",
            "A member 9 20: Jeg har vært hjemme",
            "B member 19.81 30: Det har jeg også vært",
            "A member 29 31: Hos deg");

    // A begins over a back-channel, B 0.19 s before the end, and A's last is of two words.
    assertEquals(0, none.figure("interruptions"), EXACT);
    assertEquals(3, none.figure("overlaps"), EXACT);
  }

  @Test
  void whoInterruptsWhomAndWhoEndsPausesIsToldByPerson() {
    List<TurnTaking> taking = TurnTaking.of(SESSION.talk());

    // In the order of the roster: L, A, B.
    assertEquals(List.of(1.0, 1.0, 1.0), figures(taking, TurnTaking::interruptions));
    assertEquals(List.of(1.0, 2.0, 0.0), figures(taking, TurnTaking::interrupted));
    assertEquals(List.of(1.0, 0.0, 1.0), figures(taking, TurnTaking::pausesEnded));
  }

  @Test
  void whoLastsLongestIsInterrupted() {
    // A, B and C all last when D begins; B's first turn is over, and C's second lasts to no later
    // than its first.
    List<TurnTaking> taking =
        TurnTaking.of(
            SessionOf.turns(
                    "B member 0 1: Ja",
                    "C member 2 30: Dette tar tid",
                    "C member 3 9: Nei",
                    "B member 4 30: Mitt også",
                    "A member 5 20: Ikke mitt",
                    "D member 6 8: Får jeg si noe her")
                .talk());

    // In the order of the roster: B, C, A, D. Of the two that last as long, the first code.
    assertEquals(List.of(1.0, 0.0, 0.0, 0.0), figures(taking, TurnTaking::interrupted));
    assertEquals(List.of(0.0, 0.0, 0.0, 1.0), figures(taking, TurnTaking::interruptions));
  }

  private static List<Double> figures(
      List<TurnTaking> taking, Function<TurnTaking, Measure> figure) {
    return taking.stream().map(figure).map(one -> one.number().orElseThrow()).toList();
  }

  @Test
  void silenceIsAbsentWithoutTimes() {
    SessionOf session = SessionOf.turns("L leader 0 10: Hei", "A member: Hei");

    for (String id :
        List.of(
            "silence_seconds",
            "long_pauses",
            "longest_pause",
            "overlaps",
            "overlap_seconds",
            "interruptions",
            "speaking_gini")) {
      assertEquals(Measure.absent(Measure.Reason.NO_TIMES), session.measure(id), id);
    }
  }

  @Test
  void unknownSpeakersFillSilenceButOverlapNobody() {
    SessionOf session =
        SessionOf.turns(
            "A member 0 10: Jeg var hjemme i går",
            "? unknown 5 15: Noen sier noe mer her",
            "B member 16 20: Ja");

    assertEquals(1, session.figure("silence_seconds"), EXACT);
    assertEquals(0, session.figure("overlaps"), EXACT);
    assertEquals(0, session.figure("overlap_seconds"), EXACT);
  }

  @Test
  void theSameSpeakerDoesNotOverlapThemselves() {
    SessionOf session =
        SessionOf.turns("A member 0 10: Jeg var hjemme", "A member 8 12: I går altså ja");

    assertEquals(0, session.figure("overlaps"), EXACT);
    assertEquals(0, session.figure("overlap_seconds"), EXACT);
  }

  @Test
  void speakingTimeIsSpreadAsWordsAre() {
    // Seconds 30 and 10, C none: (20 + 30 + 10) / (2 * 40).
    SessionOf session =
        SessionOf.turns("A member 0 30: Ja", "B member 30 40: Nei", "L leader 40 90: Hm")
            .among("L leader", "A member", "B member", "C member");

    assertEquals(0.75, session.figure("speaking_gini"), EXACT);
  }
}
