package io.github.samspill.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final List<Speaker> SPEAKERS =
      List.of(new Speaker("B", Role.MEMBER), new Speaker("A", Role.LEADER));
  private static final Roster ROSTER = new Roster(SPEAKERS, true);

  @Test
  void everybodyHasTheirPlaceAndRole() {
    assertEquals(0, ROSTER.place("B"));
    assertEquals(1, ROSTER.place("A"));
    assertEquals(Role.LEADER, ROSTER.role("A"));
    assertTrue(ROSTER.holds("A"));
  }

  @Test
  void nobodyElseHasOne() {
    assertFalse(ROSTER.holds("C"));
    assertThrows(IllegalArgumentException.class, () -> ROSTER.place("C"));
    assertThrows(IllegalArgumentException.class, () -> ROSTER.role("C"));
  }

  @Test
  void noCodeStandsTwice() {
    List<Speaker> twice = List.of(SPEAKERS.get(0), new Speaker("B", Role.LEADER));
    assertThrows(IllegalArgumentException.class, () -> new Roster(twice, true));
  }

  @Test
  void rostersOfTheSamePeopleAreEqual() {
    Roster same = new Roster(List.copyOf(SPEAKERS), true);
    assertEquals(ROSTER, same);
    assertEquals(ROSTER.hashCode(), same.hashCode());
    assertNotEquals(ROSTER, new Roster(SPEAKERS, false));
    assertNotEquals(ROSTER, new Roster(SPEAKERS.subList(0, 1), true));
  }
}
