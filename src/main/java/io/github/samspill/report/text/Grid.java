package io.github.samspill.report.text;

import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A table in columns of equal width; what does not fit in its column goes on below. */
public final class Grid {
  private static final String BETWEEN = "  ";

  private final Table table;
  private final int[] widths;

  /**
   * Lays out a table.
   *
   * @param width columns it may take, without the indent
   */
  public Grid(Table table, int width) {
    this.table = table;
    this.widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, widest(i));
    }
    int room = width - BETWEEN.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > Math.max(room, widths.length)) {
      widths[giving()]--;
    }
  }

  /** The column that gives way: the widest of the texts, and numbers only when no text can. */
  private int giving() {
    return IntStream.range(0, widths.length)
        .boxed()
        .max(
            Comparator.comparing((Integer i) -> widths[i] > 1 && !table.columns().get(i).numbers())
                .thenComparing(i -> widths[i]))
        .orElseThrow();
  }

  private int widest(int column) {
    int widest = Wrapping.width(table.columns().get(column).title());
    for (List<String> row : table.rows()) {
      widest = Math.max(widest, Wrapping.width(row.get(column)));
    }
    return widest;
  }

  /**
   * Writes the table, header first.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(String indent, Appendable out) throws IOException {
    row(table.columns().stream().map(Column::title).toList(), indent, out);
    for (List<String> cells : table.rows()) {
      row(cells, indent, out);
    }
  }

  private void row(List<String> cells, String indent, Appendable out) throws IOException {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      broken.add(Wrapping.lines(cells.get(i), widths[i]));
      height = Math.max(height, broken.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(indent);
      for (int i = 0; i < cells.size(); i++) {
        String cell = line < broken.get(i).size() ? broken.get(i).get(line) : "";
        String space = " ".repeat(Math.max(0, widths[i] - Wrapping.width(cell)));
        text.append(i > 0 ? BETWEEN : "")
            .append(table.columns().get(i).numbers() ? space + cell : cell + space);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }
}
