package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private static final SessionOf TIMED =
      SessionOf.turns(
          "L leader 10 12: hva tenker dere",
          "A member 16 20: det {hope+cohesion:går} bedre",
          "B member 20.5 30: ja");

  @Test
  void placesAreSecondsFromTheFirstStart() {
    Glance glance = Glance.of(TIMED.talk());

    assertTrue(glance.timed());
    assertEquals(20, glance.length());
    assertEquals(
        List.of(
            new Glance.Stretch("1", "L", 0, 2, List.of()),
            new Glance.Stretch("2", "A", 6, 10, List.of("hope", "cohesion")),
            new Glance.Stretch("3", "B", 10.5, 20, List.of())),
        glance.turns());
    assertEquals(List.of(new Glance.Silent(2, 6)), glance.silences());
  }

  @Test
  void withoutTimesPlacesAreWords() {
    Glance glance =
        Glance.of(
            SessionOf.turns("L leader 1 2: hva tenker dere", "A member: det går {hope:bedre}")
                .talk());

    assertFalse(glance.timed());
    assertEquals(6, glance.length());
    assertEquals(new Glance.Stretch("2", "A", 3, 6, List.of("hope")), glance.turns().get(1));
    assertEquals(List.of(), glance.silences());
  }

  @Test
  void whatIsSaidIsPartedByTime() {
    Glance glance = Glance.of(TIMED.talk());

    assertEquals(List.of(2.0, 0.0, 0.0, 0.0), glance.said("L", 4));
    assertEquals(List.of(0.0, 4.0, 0.0, 0.0), glance.said("A", 4));
    assertEquals(List.of(0.0, 0.0, 4.5, 5.0), glance.said("B", 4));
    assertEquals(List.of(0.0, 0.0), glance.said("C", 2));
  }

  @Test
  void aFactorStandsWhereTheMiddleOfItsTurnIs() {
    Glance glance = Glance.of(TIMED.talk());

    assertEquals(List.of(false, true, false, false), glance.carries("hope", 4));
    assertEquals(List.of(false, false), glance.carries("information", 2));
  }

  @Test
  void aSessionWithoutTurnsHasNoLength() {
    Glance glance = Glance.of(SessionOf.turns().among("A member").talk());

    assertEquals(0, glance.length());
    assertEquals(List.of(0.0, 0.0), glance.said("A", 2));
  }
}
