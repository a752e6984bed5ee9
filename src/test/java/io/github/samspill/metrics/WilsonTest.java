package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  private static double low(int part, int whole) {
    return Wilson.of(part, whole).low().number().orElseThrow();
  }

  private static double high(int part, int whole) {
    return Wilson.of(part, whole).high().number().orElseThrow();
  }

  // Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void agreesWithNewcombesTable(int part, int whole, double low, double high) {
    assertEquals(low, low(part, whole), 0.00005);
    assertEquals(high, high(part, whole), 0.00005);
  }

  // With z = 1.959964, z^2 = 3.841459: none of 10 reaches up to z^2 / (10 + z^2) = 0.277533.
  @Test
  void endsAtNoneAndAtAll() {
    assertEquals(0, low(0, 10), 1e-12);
    assertEquals(0.277533, high(0, 10), 1e-6);
    assertEquals(1 - 0.277533, low(10, 10), 1e-6);
    assertEquals(1, high(10, 10), 1e-12);
  }

  @Test
  void liesWithinTheRangeRoundTheShareAndMirrorsItself() {
    for (int whole = 1; whole <= 60; whole++) {
      for (int part = 0; part <= whole; part++) {
        double share = (double) part / whole;
        assertTrue(0 <= low(part, whole) && low(part, whole) <= share + 1e-12);
        assertTrue(share - 1e-12 <= high(part, whole) && high(part, whole) <= 1);
        assertEquals(1 - low(part, whole), high(whole - part, whole), 1e-12);
      }
    }
  }

  @Test
  void narrowsAsTurnsGrow() {
    assertTrue(high(50, 100) - low(50, 100) < high(5, 10) - low(5, 10));
  }

  @Test
  void isAbsentWhereNothingIsCounted() {
    Measure absent = Measure.absent(Measure.Reason.NOTHING_TO_COUNT);

    assertEquals(new Wilson(absent, absent), Wilson.of(0, 0));
  }
}
