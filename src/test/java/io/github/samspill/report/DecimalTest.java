package io.github.samspill.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.metrics.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "1.0, 1",
    "0.5, 0.5",
    "0.3333333333333333, 0.333333",
    "0.6666666666666666, 0.666667",
    "0.0000005, 0.000001",
    "0.0000004, 0",
    "1200.0, 1200",
    "1.0E7, 10000000",
    "0.1, 0.1"
  })
  void numbersHaveSixDecimalsAtMostAndNoTrailingZeros(double value, String expected) {
    assertEquals(expected, Decimal.of(value).toPlainString());
    assertEquals(expected, Decimal.of(value).toString());
    assertEquals(expected, Decimal.text(value));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theDigitsAreThoseOfTheNumber(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double size = Math.pow(10, random.nextInt(16) - 8);
      double value = (random.nextDouble() - 0.2) * size;
      // Also what has few decimals, what lies around half a millionth, and shares.
      double few = Math.round(value * 1000) / 1000.0;
      double half = (Math.round(value * 1e6) + 0.5 + (random.nextDouble() - 0.5) * 0.004) / 1e6;
      double share = (double) random.nextInt(300) / (1 + random.nextInt(300));
      for (double one : new double[] {value, few, half, share, Math.nextUp(few), -share}) {
        assertEquals(Decimal.of(one).toPlainString(), Decimal.text(one));
      }
    }
  }

  // As doubles, 0.145 and 1.005 lie a hair below the decimals that they are written as.
  @ParameterizedTest
  @CsvSource({
    "0.145, 2, 0.15",
    "1.005, 2, 1.01",
    "0.125, 2, 0.13",
    "13.65, 1, 13.7",
    "0.1249, 2, 0.12",
    "2.5, 0, 3",
    "7.0, 2, 7.00"
  })
  void halfGoesUpFromTheDecimalThatIsMeant(double value, int decimals, String expected) {
    assertEquals(expected, Decimal.rounded(value, decimals).toPlainString());
  }

  @Test
  void onlyAKnownMeasureHasANumber() {
    assertEquals(Optional.of(new BigDecimal("0.25")), Decimal.of(Measure.of(0.25)));
    assertEquals(Optional.of(BigDecimal.ZERO), Decimal.of(Measure.of(0)));
    assertEquals(Optional.empty(), Decimal.of(Measure.absent(Measure.Reason.NO_TIMES)));
  }
}
