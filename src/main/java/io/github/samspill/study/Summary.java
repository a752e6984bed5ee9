package io.github.samspill.study;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Some sessions' numbers in short.
 *
 * @param n how many sessions have a number
 * @param mean their mean; empty for none
 * @param median their median; empty for none
 */
public record Summary(int n, OptionalDouble mean, OptionalDouble median) {

  /** The summary of some numbers. */
  static Summary of(double[] numbers) {
    return new Summary(numbers.length, Arrays.stream(numbers).average(), median(numbers));
  }

  /** The middle number, or the mean of the two in the middle; empty for none. */
  static OptionalDouble median(double[] numbers) {
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
