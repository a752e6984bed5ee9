package io.github.samspill.transcript.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each value of a CSV file stands; reads what {@link Table} reads, in the same way. */
final class TablePlaces {
  private final Columns columns;
  private final String nameWithout;
  private char delimiter;
  private String text = "";
  private int at;

  TablePlaces(Columns columns, String nameWithout) {
    this.columns = columns;
    this.nameWithout = nameWithout;
  }

  List<SourceRow> rows(String table) throws IOException {
    text = table;
    at = 0;
    delimiter =
        new Table(columns, EnumSet.noneOf(Field.class), new Findings("table"))
            .delimiter(Text.of(table));
    List<SourceRow> rows = new ArrayList<>();
    List<String> header = null;
    while (at < text.length()) {
      List<Value> cells = record();
      List<String> texts = cells.stream().map(Value::text).toList();
      boolean blank = texts.stream().allMatch(String::isBlank);
      if (blank || (header == null && Table.namesDelimiter(texts.get(0)))) {
        continue;
      }
      if (header == null) {
        header = texts;
      } else if (!texts.equals(header)) {
        rows.add(row(header, cells));
      }
    }
    return rows;
  }

  private SourceRow row(List<String> header, List<Value> cells) {
    Map<Field, String> names = columns.in(header);
    Map<Field, List<Value>> fields = new EnumMap<>(Field.class);
    names.forEach((field, name) -> fields.put(field, List.of(cells.get(header.indexOf(name)))));
    Map<String, Value> others = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!names.containsValue(header.get(i))) {
        others.put(header.get(i), cells.get(i));
      }
    }
    String session =
        fields.containsKey(Field.SESSION) ? fields.get(Field.SESSION).get(0).text().strip() : "";
    return new SourceRow(
        session.isEmpty() ? nameWithout : session, true, fields, others, List.of());
  }

  private List<Value> record() {
    List<Value> cells = new ArrayList<>();
    do {
      cells.add(text.startsWith("\"", at) ? quoted() : bare());
    } while (takes(delimiter));
    takes('\r');
    takes('\n');
    return cells;
  }

  private boolean takes(char expected) {
    boolean there = at < text.length() && text.charAt(at) == expected;
    at += there ? 1 : 0;
    return there;
  }

  private Value bare() {
    Value.Builder value = new Value.Builder();
    while (at < text.length() && !endsCell(text.charAt(at))) {
      value.add(text.charAt(at), at, at + 1);
      at++;
    }
    return value.build();
  }

  private boolean endsCell(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private Value quoted() {
    Value.Builder value = new Value.Builder();
    at++;
    while (at < text.length()) {
      boolean quote = text.charAt(at) == '"';
      if (quote && !text.startsWith("\"\"", at)) {
        at++;
        break;
      }
      int length = quote ? 2 : 1;
      value.add(text.charAt(at), at, at + length);
      at += length;
    }
    // The readers let nothing but space stand between the closing quote and the cell's end.
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return value.build();
  }
}
