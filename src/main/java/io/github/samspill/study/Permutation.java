package io.github.samspill.study;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * The two-sided permutation test of a difference of means (Good 2005, Permutation, Parametric and
 * Bootstrap Tests of Hypotheses, ch. 3): how often sessions shared out by chance differ at least as
 * much.
 */
final class Permutation {
  /** Below this many sessions in all there is no p. */
  static final int FEWEST = 4;

  private static final BigInteger EXACT = BigInteger.valueOf(100_000);
  private static final int DRAWS = 20_000;
  private static final long SEED = 20_250_101L;
  // Sums of the same numbers in another order differ by rounding alone.
  private static final double SAME = 1e-9;

  private Permutation() {}

  /** In how many ways this many sessions can be shared out. */
  static BigInteger ways(int one, int other) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= one; i++) {
      ways = ways.multiply(BigInteger.valueOf(other + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }

  /**
   * The p of two samples: exact over all ways where there are at most 100,000, else over 20,000
   * drawn by a fixed seed, the observed one counted among them.
   *
   * @return 0 to 1; empty when there are fewer than four numbers in all, none on one side, or all
   *     are alike
   */
  static OptionalDouble p(double[] one, double[] other) {
    double[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    if (all.length < FEWEST
        || one.length == 0
        || other.length == 0
        || Arrays.stream(all).distinct().count() == 1) {
      return OptionalDouble.empty();
    }
    double observed = Math.abs(difference(all, Arrays.stream(one).sum(), one.length));
    return OptionalDouble.of(
        ways(one.length, other.length).compareTo(EXACT) <= 0
            ? exact(all, one.length, observed)
            : drawn(all, one.length, observed));
  }

  private static double difference(double[] all, double sum, int size) {
    double rest = Arrays.stream(all).sum() - sum;
    return sum / size - rest / (all.length - size);
  }

  private static double exact(double[] all, int size, double observed) {
    int[] chosen = new int[size];
    for (int i = 0; i < size; i++) {
      chosen[i] = i;
    }
    int ways = 0;
    int atLeast = 0;
    do {
      double sum = Arrays.stream(chosen).mapToDouble(i -> all[i]).sum();
      ways++;
      atLeast += Math.abs(difference(all, sum, size)) >= observed - SAME ? 1 : 0;
    } while (next(chosen, all.length));
    return (double) atLeast / ways;
  }

  /** The next choice in lexicographic order; false after the last. */
  private static boolean next(int[] chosen, int of) {
    int at = chosen.length - 1;
    while (at >= 0 && chosen[at] == of - chosen.length + at) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    chosen[at]++;
    for (int i = at + 1; i < chosen.length; i++) {
      chosen[i] = chosen[i - 1] + 1;
    }
    return true;
  }

  private static double drawn(double[] all, int size, double observed) {
    Random random = new Random(SEED);
    double[] shuffled = all.clone();
    int atLeast = 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        int with = i + random.nextInt(shuffled.length - i);
        double swapped = shuffled[i];
        shuffled[i] = shuffled[with];
        shuffled[with] = swapped;
        sum += shuffled[i];
      }
      atLeast += Math.abs(difference(shuffled, sum, size)) >= observed - SAME ? 1 : 0;
    }
    return (double) atLeast / (DRAWS + 1);
  }
}
