package io.github.samspill.study;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The Mann-Kendall test of a trend (Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank Correlation
 * Methods, ch. 4).
 *
 * @param tau Kendall's tau-b of the numbers with their order, -1 to 1; empty when all are alike or
 *     fewer than two
 * @param p two-sided: exact over all orders up to eight numbers, else by the normal approximation
 *     with corrections for ties and continuity; empty with fewer than four or when all are alike
 */
record MannKendall(OptionalDouble tau, OptionalDouble p) {
  /** Below this many sessions there is no p. */
  static final int FEWEST = 4;

  private static final int EXACT = 8;

  static MannKendall of(double[] numbers) {
    int pairs = numbers.length * (numbers.length - 1) / 2;
    double untied = pairs - ties(numbers);
    OptionalDouble tau =
        untied == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(s(numbers) / Math.sqrt(untied * pairs));
    if (numbers.length < FEWEST || untied == 0) {
      return new MannKendall(tau, OptionalDouble.empty());
    }
    return new MannKendall(
        tau, OptionalDouble.of(numbers.length <= EXACT ? exact(numbers) : normal(numbers)));
  }

  /** Pairs that rise less pairs that fall. */
  private static int s(double[] numbers) {
    int s = 0;
    for (int i = 0; i < numbers.length; i++) {
      for (int j = i + 1; j < numbers.length; j++) {
        s += Integer.signum(Double.compare(numbers[j], numbers[i]));
      }
    }
    return s;
  }

  private static int ties(double[] numbers) {
    int ties = 0;
    for (int i = 0; i < numbers.length; i++) {
      for (int j = i + 1; j < numbers.length; j++) {
        ties += numbers[i] == numbers[j] ? 1 : 0;
      }
    }
    return ties;
  }

  private static double exact(double[] numbers) {
    int observed = Math.abs(s(numbers));
    int[] counts = new int[2];
    permute(numbers.clone(), 0, observed, counts);
    return (double) counts[1] / counts[0];
  }

  private static void permute(double[] numbers, int from, int observed, int[] counts) {
    if (from == numbers.length) {
      counts[0]++;
      counts[1] += Math.abs(s(numbers)) >= observed ? 1 : 0;
      return;
    }
    for (int i = from; i < numbers.length; i++) {
      swap(numbers, from, i);
      permute(numbers, from + 1, observed, counts);
      swap(numbers, from, i);
    }
  }

  private static void swap(double[] numbers, int one, int other) {
    double kept = numbers[one];
    numbers[one] = numbers[other];
    numbers[other] = kept;
  }

  private static double normal(double[] numbers) {
    double n = numbers.length;
    double variance = n * (n - 1) * (2 * n + 5);
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; ) {
      int j = i;
      while (j < sorted.length && sorted[j] == sorted[i]) {
        j++;
      }
      double tied = j - i;
      variance -= tied * (tied - 1) * (2 * tied + 5);
      i = j;
    }
    variance /= 18;
    int s = Math.abs(s(numbers));
    return s == 0 || variance == 0 ? 1 : 2 * Normal.above((s - 1) / Math.sqrt(variance));
  }
}
