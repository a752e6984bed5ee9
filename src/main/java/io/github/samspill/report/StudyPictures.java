package io.github.samspill.report;

import io.github.samspill.report.Page.Multiple;
import io.github.samspill.report.Page.Multiples;
import io.github.samspill.report.Page.Series;
import io.github.samspill.study.Comparison;
import io.github.samspill.study.SessionTable;
import io.github.samspill.study.Trend;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Measures over many sessions as small pictures, for each that is not the same in all of them. */
final class StudyPictures {
  private final MeasureWords measures;

  StudyPictures(MeasureWords measures) {
    this.measures = measures;
  }

  /** A line a measure, from session to session. */
  Multiples lines(Trend trend) {
    List<Multiple> pictures = new ArrayList<>();
    for (Trend.Row row : trend.rows()) {
      multiple(row.measure(), List.of(new Series("", row.numbers())), true)
          .ifPresent(pictures::add);
    }
    return new Multiples(pictures);
  }

  /** Rows of dots a measure, a row a sort of sessions. */
  Multiples dots(Comparison comparison) {
    List<Multiple> pictures = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      List<Series> series =
          List.of(
              new Series(
                  comparison.one(), row.firstNumbers().stream().map(OptionalDouble::of).toList()),
              new Series(
                  comparison.other(),
                  row.secondNumbers().stream().map(OptionalDouble::of).toList()));
      multiple(row.measure(), series, false).ifPresent(pictures::add);
    }
    return new Multiples(pictures);
  }

  private Optional<Multiple> multiple(String measure, List<Series> series, boolean line) {
    DoubleSummaryStatistics range =
        series.stream()
            .flatMap(one -> one.numbers().stream())
            .flatMapToDouble(OptionalDouble::stream)
            .summaryStatistics();
    return range.getCount() < 2 || range.getMin() == range.getMax()
        ? Optional.empty()
        : Optional.of(
            new Multiple(
                measures.name(measure),
                series,
                measures.single(measure, OptionalDouble.of(range.getMin())),
                measures.single(measure, OptionalDouble.of(range.getMax())),
                line));
  }

  /** A line for each measure of the page over many sessions. */
  Multiples overSessions(SessionTable sessions) {
    List<String> known = sessions.measures();
    List<Multiple> pictures = new ArrayList<>();
    for (String measure : IndexMeasures.DRAWN.stream().filter(known::contains).toList()) {
      List<OptionalDouble> numbers =
          sessions.rows().stream().map(row -> sessions.number(row, measure)).toList();
      multiple(measure, List.of(new Series("", numbers)), true).ifPresent(pictures::add);
    }
    return new Multiples(pictures);
  }
}
