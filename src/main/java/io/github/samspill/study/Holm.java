package io.github.samspill.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Holm's correction for many tests at once (Holm 1979, Scandinavian Journal of Statistics 6:65).
 */
final class Holm {
  private Holm() {}

  /** The corrected p of each, in the same order; those that are empty stay so and do not count. */
  static List<OptionalDouble> adjusted(List<OptionalDouble> raw) {
    List<Integer> order =
        IntStream.range(0, raw.size())
            .boxed()
            .filter(i -> raw.get(i).isPresent())
            .sorted(Comparator.comparingDouble(i -> raw.get(i).getAsDouble()))
            .toList();
    List<OptionalDouble> adjusted =
        new ArrayList<>(Collections.nCopies(raw.size(), OptionalDouble.empty()));
    double highest = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      double p = raw.get(order.get(rank)).getAsDouble() * (order.size() - rank);
      highest = Math.max(highest, Math.min(1, p));
      adjusted.set(order.get(rank), OptionalDouble.of(highest));
    }
    return adjusted;
  }
}
