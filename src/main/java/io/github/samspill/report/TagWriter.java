package io.github.samspill.report;

import io.github.samspill.tagging.TaggedSession;
import java.io.IOException;

/** Writes tagged turns in one format, session after session. */
public interface TagWriter {

  /**
   * Writes every turn of a session.
   *
   * @throws IOException when the output cannot be written
   */
  void write(TaggedSession session) throws IOException;
}
