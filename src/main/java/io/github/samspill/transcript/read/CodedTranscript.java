package io.github.samspill.transcript.read;

import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.CodedSession;
import java.util.List;

/**
 * A file of coded turns that could be read.
 *
 * @param sessions its sessions, in the order in which they begin; at least one
 * @param warnings what was odd and how it was taken
 */
public record CodedTranscript(List<CodedSession> sessions, List<Problem> warnings) {
  /** Copies the lists. */
  public CodedTranscript {
    sessions = List.copyOf(sessions);
    warnings = List.copyOf(warnings);
  }
}
