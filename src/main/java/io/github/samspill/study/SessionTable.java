package io.github.samspill.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Sessions with what is known and measured of each, as a batch's table of sessions has it.
 *
 * @param columns the names of the columns, each once
 * @param rows a row a session, with a value for each column; an empty value where there is none
 */
public record SessionTable(List<String> columns, List<List<String>> rows) {
  /** The columns that tell what a session is, and are never measures. */
  private static final Set<String> FACTS = Set.of("file", "session", "date", "group", "leader");

  /** Copies the rows and checks that each has a value for every column. */
  public SessionTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (new HashSet<>(columns).size() != width
        || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row has a value for every column");
    }
  }

  /** The columns that hold numbers alone, and one at least: the measures. */
  public List<String> measures() {
    return columns.stream()
        .filter(column -> !FACTS.contains(column))
        .filter(column -> rows.stream().anyMatch(row -> number(row, column).isPresent()))
        .filter(
            column ->
                rows.stream()
                    .allMatch(
                        row -> value(row, column).isEmpty() || number(row, column).isPresent()))
        .toList();
  }

  /** The value of a row in a column; empty when the table has no such column. */
  public String value(List<String> row, String column) {
    int place = columns.indexOf(column);
    return place < 0 ? "" : row.get(place);
  }

  /** The number of a row in a column; empty when there is none. */
  public OptionalDouble number(List<String> row, String column) {
    try {
      double number = Double.parseDouble(value(row, column));
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** The numbers of some rows in a column, those without one left out. */
  double[] numbers(List<List<String>> some, String column) {
    return some.stream()
        .map(row -> number(row, column))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  /** The table with the rows alone that have this value in the column. */
  public SessionTable only(String column, String value) {
    return new SessionTable(
        columns, rows.stream().filter(row -> value(row, column).equals(value)).toList());
  }

  /** How many rows have each value of a column, empty values left out. */
  public Map<String, Integer> counts(String column) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> row : rows) {
      if (!value(row, column).isEmpty()) {
        counts.merge(value(row, column), 1, Integer::sum);
      }
    }
    return counts;
  }
}
