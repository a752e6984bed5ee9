package io.github.samspill.transcript.read;

import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Session;
import java.util.List;

/**
 * A file that could be read.
 *
 * @param sessions its sessions, in the order in which they begin; at least one
 * @param warnings what was odd and how it was taken
 */
public record Transcript(List<Session> sessions, List<Problem> warnings) {
  /** Copies the lists. */
  public Transcript {
    sessions = List.copyOf(sessions);
    warnings = List.copyOf(warnings);
  }
}
