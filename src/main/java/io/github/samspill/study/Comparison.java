package io.github.samspill.study;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Two sorts of sessions side by side.
 *
 * @param one what the first sort has in the column that parts them
 * @param other what the second has
 * @param sessionsOfOne number of sessions of the first sort
 * @param sessionsOfOther number of the second
 * @param rows a row a measure
 */
public record Comparison(
    String one, String other, int sessionsOfOne, int sessionsOfOther, List<Row> rows) {
  /** Copies the rows. */
  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * A measure in both sorts.
   *
   * @param measure the measure's column
   * @param firstNumbers the numbers of the first sort
   * @param secondNumbers the numbers of the second
   * @param first the numbers of the first sort in short
   * @param second the numbers of the second in short
   * @param difference mean of the second less mean of the first; empty when one has no numbers
   * @param delta Cliff's delta, -1 (every second number is lower) to 1 (every second is higher):
   *     share of pairs in which the second is higher less share in which it is lower (Cliff 1993,
   *     doi:10.1037/0033-2909.114.3.494); empty when one has no numbers
   * @param p of the permutation test of the means; empty with fewer than four sessions or when all
   *     are alike
   * @param holm the same corrected for the number of measures
   */
  public record Row(
      String measure,
      List<Double> firstNumbers,
      List<Double> secondNumbers,
      Summary first,
      Summary second,
      OptionalDouble difference,
      OptionalDouble delta,
      OptionalDouble p,
      OptionalDouble holm) {

    /** Copies the numbers. */
    public Row {
      firstNumbers = List.copyOf(firstNumbers);
      secondNumbers = List.copyOf(secondNumbers);
    }

    private Row corrected(OptionalDouble corrected) {
      return new Row(
          measure, firstNumbers, secondNumbers, first, second, difference, delta, p, corrected);
    }
  }

  /** Every pair of sorts that the column parts, in the order of their names. */
  public static List<Comparison> of(SessionTable table, String by) {
    List<String> sorts = table.counts(by).keySet().stream().sorted().toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < sorts.size(); i++) {
      for (int j = i + 1; j < sorts.size(); j++) {
        comparisons.add(of(table, by, sorts.get(i), sorts.get(j)));
      }
    }
    return comparisons;
  }

  private static Comparison of(SessionTable table, String by, String one, String other) {
    SessionTable first = table.only(by, one);
    SessionTable second = table.only(by, other);
    List<Row> rows = new ArrayList<>();
    List<String> measures = table.measures().stream().filter(name -> !name.equals(by)).toList();
    for (String measure : measures) {
      rows.add(
          row(
              measure,
              first.numbers(first.rows(), measure),
              second.numbers(second.rows(), measure)));
    }
    List<OptionalDouble> holm = Holm.adjusted(rows.stream().map(Row::p).toList());
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, rows.get(i).corrected(holm.get(i)));
    }
    return new Comparison(one, other, first.rows().size(), second.rows().size(), rows);
  }

  private static Row row(String measure, double[] first, double[] second) {
    boolean both = first.length > 0 && second.length > 0;
    return new Row(
        measure,
        Arrays.stream(first).boxed().toList(),
        Arrays.stream(second).boxed().toList(),
        Summary.of(first),
        Summary.of(second),
        both ? OptionalDouble.of(mean(second) - mean(first)) : OptionalDouble.empty(),
        both ? OptionalDouble.of(delta(first, second)) : OptionalDouble.empty(),
        Permutation.p(first, second),
        OptionalDouble.empty());
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElseThrow();
  }

  private static double delta(double[] first, double[] second) {
    int sum = 0;
    for (double one : first) {
      for (double other : second) {
        sum += Double.compare(other, one) > 0 ? 1 : other < one ? -1 : 0;
      }
    }
    return (double) sum / (first.length * second.length);
  }

  /** In how many ways the sessions can be shared out between the two sorts. */
  public BigInteger ways() {
    return Permutation.ways(sessionsOfOne, sessionsOfOther);
  }

  /**
   * The lowest p that so many sessions can give: one way of sharing them out, and where both sorts
   * are as many, its mirror image.
   *
   * @return empty when there is no p
   */
  public OptionalDouble lowestP() {
    return sessionsOfOne + sessionsOfOther < Permutation.FEWEST
        ? OptionalDouble.empty()
        : OptionalDouble.of((sessionsOfOne == sessionsOfOther ? 2 : 1) / ways().doubleValue());
  }
}
