package io.github.samspill.metrics;

/**
 * The 95 % score interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953).
 *
 * @param low lower bound, 0 to 1
 * @param high upper bound, 0 to 1
 */
public record Wilson(Measure low, Measure high) {
  private static final double Z = 1.959963984540054;

  /** The interval of {@code part} in {@code whole}; absent when there is nothing to count. */
  static Wilson of(int part, int whole) {
    if (whole == 0) {
      Measure absent = Measure.absent(Measure.Reason.NOTHING_TO_COUNT);
      return new Wilson(absent, absent);
    }
    double share = (double) part / whole;
    double z2 = Z * Z / whole;
    double centre = share + z2 / 2;
    double half = Z * Math.sqrt(share * (1 - share) / whole + z2 / (4 * whole));
    return new Wilson(
        Measure.of(Math.max(0, (centre - half) / (1 + z2))),
        Measure.of(Math.min(1, (centre + half) / (1 + z2))));
  }
}
