package io.github.samspill.report;

import java.io.IOException;

/** Writes a page of words and tables in one format. */
public interface PageFormat {

  /**
   * Writes the whole page; ends with a line break.
   *
   * @throws IOException when the output cannot be written
   */
  void write(Page page, Appendable out) throws IOException;
}
