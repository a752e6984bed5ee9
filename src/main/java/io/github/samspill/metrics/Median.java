package io.github.samspill.metrics;

import java.util.Collection;
import java.util.Optional;

/** The middle of some numbers. */
final class Median {
  private Median() {}

  /** The middle number, or the mean of the two in the middle; empty when there are none. */
  static Optional<Double> of(Collection<? extends Number> numbers) {
    double[] sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
