package io.github.samspill.study;

/** The standard normal distribution. */
final class Normal {
  private static final int STEPS = 2_000;
  private static final double FAR = 10;

  private Normal() {}

  /**
   * The probability above z, for z from 0 on, by Simpson's rule; exact to ten decimals.
   *
   * @return 0 to 0.5
   */
  static double above(double z) {
    if (z >= FAR) {
      return 0;
    }
    double width = (FAR - z) / STEPS;
    double sum = density(z) + density(FAR);
    for (int i = 1; i < STEPS; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * density(z + i * width);
    }
    return sum * width / 3;
  }

  private static double density(double z) {
    return StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * Math.PI);
  }
}
