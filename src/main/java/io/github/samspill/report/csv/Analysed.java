package io.github.samspill.report.csv;

import io.github.samspill.report.Report;
import io.github.samspill.tagging.TaggedSession;

/**
 * A session with all that was found in it.
 *
 * @param file the file that it comes from, as the tables name it
 * @param tagged the session with its tags
 * @param report the session's figures
 */
public record Analysed(String file, TaggedSession tagged, Report report) {
  /** The session's id. */
  String session() {
    return tagged.session().id();
  }
}
