package io.github.samspill.report;

import io.github.samspill.metrics.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as files hold them: at most six decimals, a point, the same on every machine. */
public final class Decimal {
  private static final int DECIMALS = 6;

  private Decimal() {}

  /** The number, rounded half up, without trailing zeros. */
  public static BigDecimal of(double value) {
    BigDecimal rounded = rounded(value, DECIMALS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }

  /** The number of a measure, when it has one. */
  public static Optional<BigDecimal> of(Measure measure) {
    return measure.number().isPresent()
        ? Optional.of(of(measure.number().getAsDouble()))
        : Optional.empty();
  }

  static BigDecimal rounded(double value, int decimals) {
    // The exact value of a double lies a hair beside the decimal it was meant as: 0.145 is a
    // little less. Ten decimals first make it the decimal that was meant, and half goes up.
    return new BigDecimal(value)
        .setScale(10, RoundingMode.HALF_EVEN)
        .setScale(decimals, RoundingMode.HALF_UP);
  }
}
