package io.github.samspill.report;

import java.io.IOException;

/** Writes a report in one format. */
public interface Renderer {

  /**
   * Writes the whole report; ends with a line break.
   *
   * @throws IOException when the output cannot be written
   */
  void render(Report report, Appendable out) throws IOException;
}
