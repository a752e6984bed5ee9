package io.github.samspill.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void figuresAreThoseOfATableWorkedOutByHand() {
    // 20 turns both yes, 5 the first alone, 10 the second alone, 15 neither.
    // Observed 35/50 = 0.7; by chance (25 * 30 + 25 * 20) / 2500 = 0.5; kappa 0.2 / 0.5.
    Counts counts = new Counts(20, 5, 10, 15);
    assertEquals(50, counts.turns());
    assertEquals(0.8, counts.precision().orElseThrow(), 1e-12);
    assertEquals(20 / 30.0, counts.recall().orElseThrow(), 1e-12);
    assertEquals(40 / 55.0, counts.f1().orElseThrow(), 1e-12);
    assertEquals(0.6, counts.prevalence().orElseThrow(), 1e-12);
    assertEquals(0.4, counts.kappa().orElseThrow(), 1e-12);
  }

  @Test
  void thereIsNoFigureOfNothing() {
    assertEquals(OptionalDouble.empty(), Counts.NONE.kappa());
    assertEquals(OptionalDouble.empty(), new Counts(0, 0, 0, 9).kappa());
    assertEquals(OptionalDouble.empty(), new Counts(0, 0, 3, 9).precision());
    assertEquals(OptionalDouble.empty(), new Counts(0, 3, 0, 9).recall());
  }

  @Test
  void kappaIsWhatTheLibraryComputes() {
    Random random = new Random(11);
    int compared = 0;
    for (int round = 0; round < 50; round++) {
      Counts counts = Counts.NONE;
      CodingAnnotationStudy study = new CodingAnnotationStudy(2);
      for (int turn = 0; turn < 40; turn++) {
        boolean one = random.nextInt(5) == 0;
        boolean other = random.nextInt(3) == 0 ? random.nextBoolean() : one;
        counts = counts.and(one, other);
        study.addItem(one, other);
      }
      if (counts.kappa().isPresent()) {
        compared++;
        assertEquals(
            new CohenKappaAgreement(study).calculateAgreement(),
            counts.kappa().getAsDouble(),
            1e-9);
      }
    }
    assertTrue(compared > 40, "only " + compared + " tables had a kappa");
  }

  @Test
  void anIntervalHoldsItsFigureAndIsTheSameEveryTime() {
    List<Counts> sessions =
        List.of(
            new Counts(4, 1, 2, 60),
            new Counts(1, 2, 3, 70),
            new Counts(6, 0, 1, 55),
            new Counts(2, 2, 2, 64));
    Counts together = sessions.stream().reduce(Counts.NONE, Counts::and);
    Interval interval = Interval.of(sessions, Counts::kappa).orElseThrow();
    double kappa = together.kappa().orElseThrow();
    assertTrue(interval.low() < kappa && kappa < interval.high(), interval.toString());
    assertEquals(interval, Interval.of(sessions, Counts::kappa).orElseThrow());
    assertTrue(Interval.of(sessions.subList(0, 1), Counts::kappa).isEmpty());
  }
}
