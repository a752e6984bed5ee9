package io.github.samspill.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The middle of some numbers. */
final class Median {
  private Median() {}

  /** The middle number, or the mean of the two in the middle; empty when there are none. */
  static OptionalDouble of(double... numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
