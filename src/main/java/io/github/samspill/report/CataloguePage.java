package io.github.samspill.report;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.Metric;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue of metrics as a page, in English: it is read by those who work with the files. */
public final class CataloguePage {
  private CataloguePage() {}

  /** The titles of the catalogue's columns. */
  public static List<String> titles() {
    return List.of("id", "unit", "range", "formula", "null when", "source");
  }

  /** What the catalogue says of a metric, in the order of the titles. */
  public static List<String> row(Metric metric) {
    return List.of(
        metric.id(),
        metric.unit().name().toLowerCase(Locale.ROOT),
        metric.range(),
        metric.formula(),
        metric.absent(),
        metric.source());
  }

  /** The whole catalogue, a paragraph a metric, for narrow pages. */
  public static Page list() {
    List<Section> sections = new ArrayList<>();
    for (Metric.Family family : Metric.Family.values()) {
      String name = family.name();
      sections.add(
          new Section(
              name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
              Catalogue.metrics().stream()
                  .filter(metric -> metric.family() == family)
                  .map(CataloguePage::paragraph)
                  .toList()));
    }
    return new Page("Metrics of a session", sections);
  }

  private static Block paragraph(Metric metric) {
    List<String> row = row(metric);
    return new Paragraph(
        String.format(
            "%s (%s, %s): %s. Null when: %s. Source: %s.",
            row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  /** The whole catalogue as one table. */
  public static Page table() {
    Stream<Column> columns = titles().stream().map(title -> new Column(title, false));
    List<List<String>> rows = Catalogue.metrics().stream().map(CataloguePage::row).toList();
    Table table = new Table(columns.toList(), rows);
    return new Page("Metrics of a session", List.of(new Section("", List.of(table))));
  }
}
