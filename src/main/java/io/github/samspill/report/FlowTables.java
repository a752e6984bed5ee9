package io.github.samspill.report;

import io.github.samspill.metrics.Flow;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who follows whom and who speaks to whom, in words. */
public final class FlowTables {
  private final Words words;

  /** Tables in a language. */
  public FlowTables(Words words) {
    this.words = words;
  }

  /** Who speaks after each; none when the floor never changes. */
  public Optional<Table> followers(List<Flow> flows) {
    return table("column.after", "column.followers", flows);
  }

  /** Whom each speaks to; none when no turn tells. */
  public Optional<Table> addresses(List<Flow> flows) {
    return table("column.from", "column.addressed", flows);
  }

  private Optional<Table> table(String from, String to, List<Flow> flows) {
    Map<String, List<Flow>> byFrom = new LinkedHashMap<>();
    for (Flow flow : flows) {
      byFrom.computeIfAbsent(flow.from(), unused -> new ArrayList<>()).add(flow);
    }
    List<List<String>> rows = new ArrayList<>();
    byFrom.forEach((code, own) -> rows.add(List.of(code, row(own))));
    List<Column> columns =
        List.of(new Column(words.text(from), false), new Column(words.text(to), false));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(columns, rows));
  }

  private static String row(List<Flow> flows) {
    return flows.stream()
        .sorted(Comparator.comparingInt(Flow::count).reversed())
        .map(flow -> flow.to() + Words.NO_BREAK + flow.count())
        .collect(Collectors.joining(", "));
  }
}
