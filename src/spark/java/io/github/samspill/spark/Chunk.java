package io.github.samspill.spark;

import java.io.Serializable;

/**
 * Rows of one table that belong together: those of a session, or what is told of a file. As text
 * they take a tenth of the memory that they would take cell by cell.
 *
 * @param table the table's file name, or {@link #WARNINGS}
 * @param rows whole rows in CSV, each with its line end; a warning is its words alone
 */
record Chunk(String table, String rows) implements Serializable {
  /** What was odd in a file that was read, which no table holds. */
  static final String WARNINGS = "warnings";
}
