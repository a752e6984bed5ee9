package io.github.samspill.report.csv;

import io.github.samspill.metrics.Flow;
import io.github.samspill.report.csv.ResultTable.Column;
import java.util.ArrayList;
import java.util.List;

/** The table of flows: who follows whom, and who speaks to whom. */
final class FlowColumns {
  private static final String NEVER = "never";

  /** How often one speaker follows or addresses another in one session. */
  private record Row(Analysed of, String kind, Flow flow) {}

  private FlowColumns() {}

  static ResultTable<?> table() {
    List<Column<Row>> columns =
        List.of(
            new Column<>("file", "text", "the input file", NEVER, row -> row.of().file()),
            new Column<>("session", "text", "the session's id", NEVER, row -> row.of().session()),
            new Column<>(
                "kind",
                "text",
                "follows: 'to' took the floor after 'from'; addresses: 'from' spoke to 'to', as the"
                    + " transcript or the turn tells",
                NEVER,
                Row::kind),
            new Column<>("from", "text", "a speaker's code", NEVER, row -> row.flow().from()),
            new Column<>("to", "text", "another's code", NEVER, row -> row.flow().to()),
            new Column<>(
                "count",
                "count",
                "how often; pairs that never occur have no row",
                NEVER,
                row -> ResultTable.number(row.flow().count())));
    return new ResultTable<>("flows.csv", columns, FlowColumns::rows);
  }

  private static List<Row> rows(Analysed session) {
    List<Row> rows = new ArrayList<>();
    session.report().flows().forEach(flow -> rows.add(new Row(session, "follows", flow)));
    session.report().addresses().forEach(flow -> rows.add(new Row(session, "addresses", flow)));
    return rows;
  }
}
