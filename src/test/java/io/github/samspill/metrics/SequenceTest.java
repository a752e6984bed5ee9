package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows what, and who speaks to whom, computed by hand. */
class SequenceTest {
  private static final double EXACT = 1e-9;

  @Test
  void liftIsTheShareAfterAFactorOverTheShareOtherwise() {
    // Of ten steps hope precedes two, of which cohesion follows one; cohesion stands in two of the
    // ten turns after the first: (1 / 2) / (2 / 10).
    SessionOf session =
        SessionOf.turns(
            "A member: {hope:Det går}",
            "B member: {cohesion:Vi er her}",
            "A member: Ja",
            "B member: {hope:Jeg tror det}",
            "A member: Nei",
            "B member: Ja",
            "A member: Hm",
            "B member: {cohesion:Takk}",
            "A member: Ja",
            "B member: Nei",
            "A member: {hope:Til slutt}");

    Lift lift = Lift.of(session.talk()).get(0);

    assertEquals(1, Lift.of(session.talk()).size());
    assertEquals("hope", lift.first().id());
    assertEquals("cohesion", lift.then().id());
    assertEquals(2, lift.before());
    assertEquals(1, lift.followed());
    assertEquals(2.5, lift.lift().number().orElseThrow(), EXACT);
    // Wilson's interval of 1 in 2 is 0.0945 to 0.9055; over a base of 0.2.
    assertEquals(0.4727, lift.low().number().orElseThrow(), 1e-4);
    assertEquals(4.5273, lift.high().number().orElseThrow(), 1e-4);
  }

  @Test
  void whoSpeaksToWhomIsToldByCodesThatStandAlone() {
    SessionOf session =
        SessionOf.turns(
            "L leader: Hva tenker du, {call:A}?",
            "A member: Spør heller {call:L} og {call:A}",
            "B member: Ja",
            "L leader: {call:A} {call:B}");

    // A's own code is nobody else's.
    assertEquals(
        List.of(new Flow("L", "A", 2), new Flow("L", "B", 1), new Flow("A", "L", 1)),
        Flow.addressed(session.talk()));
  }

  @Test
  void factorTurnsCountEachTurnOnce() {
    SessionOf session =
        SessionOf.turns(
            "A member: {hope+cohesion:Vi klarer det}",
            "L leader: {information:Ring dit}",
            "A member: {hope/negation/ikke:håp}",
            "B member: {hope:Lys}");

    assertEquals(3, session.figure("factor_turns"), EXACT);
    assertEquals(2.0 / 3, session.figure("factor_member_share"), EXACT);
    assertEquals(
        Measure.absent(Measure.Reason.NOTHING_TO_COUNT),
        SessionOf.turns("A member: Ja").measure("factor_member_share"));
  }

  @Test
  void observationsStandWhereTheirFiguresAre() {
    SessionOf session =
        SessionOf.turns(
            "L leader 0 10: {closed:Går det bra med dere alle sammen i dag?}",
            "L leader 11 12: {closed:Ja?}",
            "A member 20 21: Ja",
            "L leader 22 30: {closed:Er det noe mer dere vil si?}");

    List<String> ids =
        Observation.of(Figure.of(session.talk())).stream().map(Observation::id).toList();

    assertEquals(
        List.of(
            "leader-words",
            "follow-ups",
            "question-kinds",
            "latency",
            "breaks-silence",
            "long-pauses",
            "through-leader"),
        ids);
  }
}
