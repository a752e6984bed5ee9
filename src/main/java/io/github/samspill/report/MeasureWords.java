package io.github.samspill.report;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.Factor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The measures of a table of sessions, by their columns, in the words of a language. */
public final class MeasureWords {
  private static final Set<String> TOTALS = Set.of("turns", "words", "seconds");

  private final Words words;
  private final List<Factor> factors;

  /**
   * Words for the metrics of the catalogue and of some factors.
   *
   * @param factors the factors whose columns may stand in the table
   */
  public MeasureWords(Words words, List<Factor> factors) {
    this.words = words;
    this.factors = List.copyOf(factors);
  }

  /** The measure's name; its column where nothing is known of it. */
  String name(String column) {
    if (metric(column).isPresent()) {
      return words.text("metric." + column);
    }
    if (TOTALS.contains(column)) {
      return words.text("measure." + column);
    }
    for (Factor factor : factors) {
      for (String figure : List.of("turns", "share", "member_share")) {
        if (column.equals(factor.column() + "_" + figure)) {
          return words.text("measure.factor_" + figure, factor.name(words.language().id()));
        }
      }
    }
    return column;
  }

  /** A figure of the measure, such as a mean; a dash for none. */
  String value(String column, OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    double number = value.getAsDouble();
    return switch (unit(column)) {
      case SHARE -> words.text("percent", words.number(number * 100, 1));
      case INDEX -> words.number(number, 2);
      case TURNS, WORDS, PEOPLE, COUNT, SECONDS -> words.number(number, 1);
    };
  }

  /** A figure of one session; a whole number without decimals. */
  String single(String column, OptionalDouble value) {
    return value.isPresent()
            && value.getAsDouble() == Math.rint(value.getAsDouble())
            && unit(column) != Unit.SHARE
            && unit(column) != Unit.INDEX
        ? words.whole(Math.round(value.getAsDouble()))
        : value(column, value);
  }

  /** A difference of two figures with its sign; of shares in percentage points. */
  String change(String column, OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    double number = value.getAsDouble();
    return switch (unit(column)) {
      case SHARE -> words.signed(number * 100, 1);
      case INDEX -> words.signed(number, 2);
      case TURNS, WORDS, PEOPLE, COUNT, SECONDS -> words.signed(number, 1);
    };
  }

  private Unit unit(String column) {
    if (metric(column).isPresent()) {
      return metric(column).get().unit();
    }
    return column.endsWith("_share")
        ? Unit.SHARE
        : column.endsWith("turns") || TOTALS.contains(column) ? Unit.COUNT : Unit.INDEX;
  }

  private static Optional<Metric> metric(String column) {
    return Catalogue.metrics().stream().filter(one -> one.id().equals(column)).findFirst();
  }
}
