package io.github.samspill.report;

import io.github.samspill.metrics.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as files hold them: at most six decimals, a point, the same on every machine. */
public final class Decimal {
  private static final int DECIMALS = 6;
  private static final long MILLION = 1_000_000;

  // A millionth of a number under a million is off by a fifth of a thousandth at most; beyond the
  // rest of the way to a half, ten decimals decide.
  private static final double NEARLY_HALF = 0.499;

  private Decimal() {}

  /** The number, rounded half up, without trailing zeros. */
  public static BigDecimal of(double value) {
    BigDecimal rounded = rounded(value, DECIMALS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }

  /** The number as {@link #of(double)} has it, in digits. */
  public static String text(double value) {
    double millionths = value * MILLION;
    long nearest = Math.round(millionths);
    // Where it is plain which millionth is the nearest, no more digits are needed to find it.
    return Math.abs(value) < MILLION && Math.abs(millionths - nearest) < NEARLY_HALF
        ? digits(nearest)
        : of(value).toPlainString();
  }

  private static String digits(long millionths) {
    long whole = Math.abs(millionths) / MILLION;
    long part = Math.abs(millionths) % MILLION;
    if (part == 0) {
      return Long.toString(millionths / MILLION);
    }
    StringBuilder digits = new StringBuilder(millionths < 0 ? "-" : "").append(whole).append('.');
    for (; part > 0; part = part * 10 % MILLION) {
      digits.append((char) ('0' + part * 10 / MILLION));
    }
    return digits.toString();
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
