package io.github.samspill.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One group's sessions in their order.
 *
 * @param sessions the sessions' ids, from first to last
 * @param dated whether the order is that of their dates; else it is that of their ids
 * @param rows a row a measure
 */
public record Trend(List<String> sessions, boolean dated, List<Row> rows) {
  /** Copies the lists. */
  public Trend {
    sessions = List.copyOf(sessions);
    rows = List.copyOf(rows);
  }

  /**
   * A measure over the sessions.
   *
   * @param measure the measure's column
   * @param numbers its number in each session, from first to last; empty where it has none
   * @param summary the numbers in short
   * @param first its number in the first session that has one
   * @param last its number in the last session that has one
   * @param slope Theil-Sen slope: the median of the slopes of all pairs, change from one session to
   *     the next (Sen 1968, doi:10.1080/01621459.1968.10480934); empty with fewer than two numbers
   * @param tau Kendall's tau-b with the order of the sessions, -1 to 1
   * @param p of the Mann-Kendall test; empty with fewer than four sessions or when all are alike
   * @param holm the same corrected for the number of measures
   */
  public record Row(
      String measure,
      List<OptionalDouble> numbers,
      Summary summary,
      OptionalDouble first,
      OptionalDouble last,
      OptionalDouble slope,
      OptionalDouble tau,
      OptionalDouble p,
      OptionalDouble holm) {

    /** Copies the numbers. */
    public Row {
      numbers = List.copyOf(numbers);
    }

    private Row corrected(OptionalDouble corrected) {
      return new Row(measure, numbers, summary, first, last, slope, tau, p, corrected);
    }
  }

  /** A session's place in the order and its number. */
  private record Point(int place, double number) {}

  /** The trend of a group's sessions. */
  public static Trend of(SessionTable group) {
    boolean dated = group.rows().stream().noneMatch(row -> group.value(row, "date").isEmpty());
    Comparator<List<String>> order = Comparator.comparing(row -> group.value(row, "session"));
    List<List<String>> sorted =
        group.rows().stream()
            .sorted(
                dated
                    ? Comparator.<List<String>, String>comparing(row -> group.value(row, "date"))
                        .thenComparing(order)
                    : order)
            .toList();
    List<Row> rows = new ArrayList<>();
    group.measures().forEach(measure -> rows.add(row(group, sorted, measure)));
    List<OptionalDouble> holm = Holm.adjusted(rows.stream().map(Row::p).toList());
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, rows.get(i).corrected(holm.get(i)));
    }
    return new Trend(sorted.stream().map(row -> group.value(row, "session")).toList(), dated, rows);
  }

  private static Row row(SessionTable group, List<List<String>> sorted, String measure) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      OptionalDouble number = group.number(sorted.get(i), measure);
      if (number.isPresent()) {
        points.add(new Point(i, number.getAsDouble()));
      }
    }
    double[] numbers = points.stream().mapToDouble(Point::number).toArray();
    MannKendall test = MannKendall.of(numbers);
    return new Row(
        measure,
        sorted.stream().map(session -> group.number(session, measure)).toList(),
        Summary.of(numbers),
        OptionalDouble.of(numbers[0]),
        OptionalDouble.of(numbers[numbers.length - 1]),
        slope(points),
        test.tau(),
        test.p(),
        OptionalDouble.empty());
  }

  private static OptionalDouble slope(List<Point> points) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        double rise = points.get(j).number() - points.get(i).number();
        slopes.add(rise / (points.get(j).place() - points.get(i).place()));
      }
    }
    return Summary.median(slopes.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
