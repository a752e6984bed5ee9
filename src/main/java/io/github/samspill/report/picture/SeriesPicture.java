package io.github.samspill.report.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Numbers of some sessions: a line from session to session, or rows of dots, one row below the
 * other, each dot where its number lies.
 *
 * @param width the picture's width, in its own units
 * @param height its height
 * @param lines the lines, each as the points of an SVG polyline; a session without a number parts
 *     them
 * @param dots one a number
 * @param rows the height of each row's middle; none for a line
 */
public record SeriesPicture(
    double width, double height, List<String> lines, List<Dot> dots, List<Double> rows) {
  private static final double WIDTH = 200;
  private static final double TALL = 48;
  private static final double EDGE = 6;
  private static final double ROW = 22;
  private static final double STACKED = 4;

  /** Copies the lists. */
  public SeriesPicture {
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
    rows = List.copyOf(rows);
  }

  /**
   * A number.
   *
   * @param series which series it is of, from 0
   */
  public record Dot(int series, double x, double y) {}

  /** Draws numbers from session to session. */
  public static SeriesPicture line(List<OptionalDouble> numbers) {
    Range range = Range.of(numbers);
    List<Dot> dots = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Dot> current = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).isPresent()) {
        double place = numbers.size() == 1 ? 0.5 : (double) i / (numbers.size() - 1);
        double height = range.part(numbers.get(i).getAsDouble());
        current.add(
            new Dot(
                0,
                Grain.of(EDGE + place * (WIDTH - 2 * EDGE)),
                Grain.of(TALL - EDGE - height * (TALL - 2 * EDGE))));
      }
      if (numbers.get(i).isEmpty() || i == numbers.size() - 1) {
        dots.addAll(current);
        if (current.size() > 1) {
          lines.add(points(current));
        }
        current.clear();
      }
    }
    return new SeriesPicture(WIDTH, TALL, lines, dots, List.of());
  }

  private static String points(List<Dot> dots) {
    return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
  }

  /** Draws rows of dots; dots that would lie on each other are stacked. */
  public static SeriesPicture rows(List<List<OptionalDouble>> series) {
    Range range = Range.of(series.stream().flatMap(List::stream).toList());
    List<Dot> dots = new ArrayList<>();
    List<Double> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      double middle = Grain.of(ROW * (i + 0.5) + STACKED);
      rows.add(middle);
      Map<Long, Integer> stacked = new HashMap<>();
      for (OptionalDouble number : series.get(i)) {
        if (number.isPresent()) {
          double x = Grain.of(EDGE + range.part(number.getAsDouble()) * (WIDTH - 2 * EDGE));
          int below = stacked.merge(Math.round(x / STACKED), 1, Integer::sum) - 1;
          dots.add(new Dot(i, x, Grain.of(middle - Math.min(below, 3) * STACKED)));
        }
      }
    }
    return new SeriesPicture(WIDTH, ROW * series.size() + 2 * STACKED, List.of(), dots, rows);
  }

  private record Range(double low, double high) {
    static Range of(List<OptionalDouble> numbers) {
      List<Double> known =
          numbers.stream()
              .filter(OptionalDouble::isPresent)
              .map(OptionalDouble::getAsDouble)
              .toList();
      return new Range(
          known.stream().min(Double::compare).orElse(0.0),
          known.stream().max(Double::compare).orElse(0.0));
    }

    double part(double number) {
      return high == low ? 0.5 : (number - low) / (high - low);
    }
  }
}
