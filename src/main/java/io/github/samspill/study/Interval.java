package io.github.samspill.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/**
 * A 95 % percentile interval from a bootstrap over sessions (Efron and Tibshirani 1993, An
 * Introduction to the Bootstrap, ch. 13): turns of one session are not independent, sessions are.
 *
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(double low, double high) {
  private static final long SEED = 20_250_101L;
  private static final int DRAWS = 2_000;

  /**
   * The interval of a figure.
   *
   * @param sessions the counts of each session
   * @param figure computes the figure from the counts of some sessions together
   * @return empty with fewer than two sessions, or when over half of the draws have no figure
   */
  static Optional<Interval> of(List<Counts> sessions, Function<Counts, OptionalDouble> figure) {
    if (sessions.size() < 2) {
      return Optional.empty();
    }
    Random random = new Random(SEED);
    double[] drawn = new double[DRAWS];
    int known = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Counts together = Counts.NONE;
      for (int i = 0; i < sessions.size(); i++) {
        together = together.and(sessions.get(random.nextInt(sessions.size())));
      }
      OptionalDouble value =
          together.turns() == 0 ? OptionalDouble.empty() : figure.apply(together);
      if (value.isPresent()) {
        drawn[known++] = value.getAsDouble();
      }
    }
    if (known < DRAWS / 2) {
      return Optional.empty();
    }
    double[] sorted = Arrays.copyOf(drawn, known);
    Arrays.sort(sorted);
    return Optional.of(
        new Interval(
            sorted[(int) (0.025 * (known - 1))], sorted[(int) Math.ceil(0.975 * (known - 1))]));
  }
}
