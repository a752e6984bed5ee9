package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How evenly members share the room: Gini and evenness. */
class EvennessTest {
  private static final double EXACT = 1e-12;

  // A 8 words, B 7, C none; nobody else is a member.
  private static final SessionOf SESSION =
      SessionOf.turns(
              "L1 leader: Hvordan har uka vært for dere?",
              "A member: Den har vært tung",
              "B member: Samme her",
              "B member: Jeg sov ikke i natt",
              "A member: Vi klarte oss likevel",
              "? unknown: Ja")
          .among("L1 leader", "A member", "B member", "C member");

  @Test
  void giniComparesEveryPairOfMembersOnTheRoster() {
    // A 8, B 7, C 0: (|8-7| + |8-0| + |7-0|) / ((3 - 1) * 15) = 16 / 30.
    assertEquals(16.0 / 30, SESSION.figure("participation_gini"), EXACT);
  }

  @Test
  void evennessIsEntropyOverItsGreatestValue() {
    // H = ln 15 - (8 ln 8 + 7 ln 7) / 15 = 2.708050 - 30.256903 / 15 = 0.690923
    // H / ln 3 = 0.690923 / 1.098612 = 0.628906
    assertEquals(0.628906, SESSION.figure("participation_evenness"), 1e-6);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 7, 12, 13})
  void equalWordsAreEvenAndNoMoreThanThat(int members) {
    SessionOf equal =
        SessionOf.turns(
            IntStream.range(0, members)
                .mapToObj(i -> "M" + i + " member: Jeg er her")
                .toArray(String[]::new));

    assertEquals(0, equal.figure("participation_gini"));
    assertEquals(1, equal.figure("participation_evenness"), EXACT);
    assertTrue(equal.figure("participation_evenness") <= 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 9})
  void oneWhoHasAllIsUneven(int members) {
    SessionOf uneven =
        SessionOf.turns("M0 member: Bare jeg snakker i dag")
            .among(
                IntStream.range(0, members)
                    .mapToObj(i -> "M" + i + " member")
                    .toArray(String[]::new));

    assertEquals(1, uneven.figure("participation_gini"), EXACT);
    assertEquals(0, uneven.figure("participation_evenness"), EXACT);
  }
}
