package io.github.samspill.report;

import io.github.samspill.metrics.Resource;
import java.util.List;
import java.util.Properties;

/** What the page over many sessions shows of each, as {@code index.properties} has it. */
final class IndexMeasures {
  private static final Properties FILE = Resource.properties(IndexMeasures.class, "index");

  /** The measures in its table, by their columns in the table of sessions. */
  static final List<String> LISTED = List.of(FILE.getProperty("listed").split(" +", -1));

  /** The measures that are drawn. */
  static final List<String> DRAWN = List.of(FILE.getProperty("drawn").split(" +", -1));

  /** Number of sessions up to which their measures are drawn. */
  static final int MOST_DRAWN = Integer.parseInt(FILE.getProperty("most_drawn"));

  private IndexMeasures() {}
}
