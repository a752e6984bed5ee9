package io.github.samspill.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Statistics against figures worked out by hand or published. */
class StatisticsTest {
  private static final double EXACT = 1e-12;

  private static double[] numbers(double... numbers) {
    return numbers;
  }

  @Test
  void thePermutationTestCountsWaysOfSharingOut() {
    // Of 20 ways only the observed one and its mirror image differ as much.
    assertEquals(0.1, Permutation.p(numbers(1, 2, 3), numbers(4, 5, 6)).orElseThrow(), EXACT);
    // Means 1 and 2.5: of {1}, {2}, {3} against the rest, {1} and {3} are 1.5 apart, and {1}, {1}.
    assertEquals(1.0 / 2, Permutation.p(numbers(0), numbers(1, 1, 2)).orElseThrow(), EXACT);
    assertEquals(BigInteger.valueOf(924), Permutation.ways(6, 6));
  }

  @Test
  void underFourSessionsThereIsNoP() {
    assertEquals(OptionalDouble.empty(), Permutation.p(numbers(1), numbers(2, 3)));
    assertEquals(OptionalDouble.empty(), Permutation.p(numbers(), numbers(2, 3, 4, 5)));
    assertEquals(OptionalDouble.empty(), Permutation.p(numbers(2, 2), numbers(2, 2)));
    assertEquals(OptionalDouble.empty(), MannKendall.of(numbers(1, 2, 3)).p());
    assertEquals(1, MannKendall.of(numbers(1, 2, 3)).tau().orElseThrow(), EXACT);
    assertEquals(OptionalDouble.empty(), MannKendall.of(numbers(2, 2, 2, 2)).p());
  }

  @Test
  void drawnWaysComeNearTheExactP() {
    // 10 and 10 have 184,756 ways, too many to try; a shift of one half of the spread.
    Random random = new Random(7);
    double[] one = random.doubles(10).toArray();
    double[] other = random.doubles(10).map(x -> x + 0.3).toArray();
    double drawn = Permutation.p(one, other).orElseThrow();

    assertEquals(drawn, Permutation.p(one, other).orElseThrow(), 0);
    assertTrue(drawn > 0.0001 && drawn < 0.2, "p " + drawn);
    assertEquals(1, Permutation.p(one, one.clone()).orElseThrow(), 1e-3);
  }

  @Test
  void holmNeverFallsAndNeverPassesOne() {
    List<OptionalDouble> raw =
        List.of(
            OptionalDouble.of(0.01),
            OptionalDouble.empty(),
            OptionalDouble.of(0.04),
            OptionalDouble.of(0.03),
            OptionalDouble.of(0.9));
    List<Double> adjusted =
        Holm.adjusted(raw).stream()
            .filter(OptionalDouble::isPresent)
            .map(p -> p.getAsDouble())
            .toList();

    // 0.01 * 4; 0.03 * 3 = 0.09; 0.04 * 2 = 0.08, held up to 0.09; 0.9.
    assertEquals(4, adjusted.size());
    assertEquals(0.04, adjusted.get(0), EXACT);
    assertEquals(0.09, adjusted.get(1), EXACT);
    assertEquals(0.09, adjusted.get(2), EXACT);
    assertEquals(0.9, adjusted.get(3), EXACT);
    assertTrue(Holm.adjusted(raw).get(1).isEmpty());
  }

  @Test
  void mannKendallIsExactForFewAndNormalForMany() {
    // Of 120 orders of five only the rising and the falling one reach |S| = 10.
    assertEquals(2.0 / 120, MannKendall.of(numbers(1, 2, 3, 4, 5)).p().orElseThrow(), EXACT);
    // S = 45, variance 125, z = 44 / sqrt(125) = 3.9355.
    double[] ten = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
    assertEquals(8.303e-5, MannKendall.of(ten).p().orElseThrow(), 1e-8);
    // Nine numbers with one tie of two: variance (9*8*23 - 2*1*9) / 18 = 91, S = 35.
    double[] tied = numbers(1, 2, 3, 4, 5, 6, 7, 8, 8);
    assertEquals(
        2 * Normal.above(34 / Math.sqrt(91)), MannKendall.of(tied).p().orElseThrow(), EXACT);
    assertEquals(35 / Math.sqrt(35.0 * 36), MannKendall.of(tied).tau().orElseThrow(), EXACT);
  }

  @Test
  void theNormalTailIsThatOfTheTables() {
    assertEquals(0.5, Normal.above(0), 1e-10);
    assertEquals(0.025, Normal.above(1.959963984540054), 1e-10);
    assertEquals(0.00134989803163, Normal.above(3), 1e-12);
  }

  private static SessionTable table(String header, String... rows) {
    List<List<String>> split = new ArrayList<>();
    for (String row : rows) {
      split.add(List.of(row.split(",", -1)));
    }
    return new SessionTable(List.of(header.split(",", -1)), split);
  }

  @Test
  void comparisonsAreOfEveryPairOfValues() {
    SessionTable table =
        table(
            "session,leader,hope_turns,note",
            "a,L1,1,x",
            "b,L2,4,",
            "c,L1,2,y",
            "d,L2,2,",
            "e,,9,",
            "f,L3,,");
    List<Comparison> comparisons = Comparison.of(table, "leader");
    Comparison.Row row = comparisons.get(0).rows().get(0);

    assertEquals(3, comparisons.size());
    assertEquals(List.of("hope_turns"), table.measures());
    assertEquals("L1", comparisons.get(0).one());
    assertEquals("L2", comparisons.get(0).other());
    assertEquals(1.5, row.first().mean().orElseThrow(), EXACT);
    assertEquals(3, row.second().median().orElseThrow(), EXACT);
    assertEquals(1.5, row.difference().orElseThrow(), EXACT);
    // Pairs: 4>1, 4>2, 2>1, 2=2.
    assertEquals(0.75, row.delta().orElseThrow(), EXACT);
    // Shared out otherwise, {1,2} and its mirror, and {2,1}: 4 of 6 ways are 1.5 apart.
    assertEquals(4.0 / 6, row.p().orElseThrow(), EXACT);
    assertEquals(2.0 / 6, comparisons.get(0).lowestP().orElseThrow(), EXACT);
    assertTrue(comparisons.get(1).rows().get(0).delta().isEmpty());
  }

  @Test
  void aTrendGoesByDateAndItsSlopeIsTheMedianOfAllPairs() {
    SessionTable table =
        table("session,date,words", "z,2025-01-01,10", "a,2025-03-01,40", "b,2025-02-01,20");
    Trend trend = Trend.of(table);
    Trend.Row row = trend.rows().get(0);

    assertEquals(List.of("z", "b", "a"), trend.sessions());
    assertTrue(trend.dated());
    assertEquals(10, row.first().orElseThrow(), EXACT);
    assertEquals(40, row.last().orElseThrow(), EXACT);
    // Slopes 10, 15 and 20.
    assertEquals(15, row.slope().orElseThrow(), EXACT);
    assertEquals(1, row.tau().orElseThrow(), EXACT);
  }

  @Test
  void aSessionWithoutTheNumberKeepsItsPlace() {
    SessionTable table = table("session,words", "a,10", "b,", "c,30", "d,40");
    Trend trend = Trend.of(table);

    // From a to c two sessions: 10; from c to d 10; from a to d 10.
    assertTrue(!trend.dated());
    assertEquals(3, trend.rows().get(0).summary().n());
    assertEquals(10, trend.rows().get(0).slope().orElseThrow(), EXACT);
    assertEquals(80.0 / 3, DoubleStream.of(10, 30, 40).average().orElseThrow(), EXACT);
    assertEquals(80.0 / 3, trend.rows().get(0).summary().mean().orElseThrow(), EXACT);
  }
}
