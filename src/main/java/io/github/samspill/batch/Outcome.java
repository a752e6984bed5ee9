package io.github.samspill.batch;

import io.github.samspill.problem.Problem;
import java.util.List;

/**
 * What came of a batch.
 *
 * @param inputs number of inputs
 * @param failed how many of them could not be used
 * @param sessions number of sessions in the others
 * @param warnings what was odd in inputs that were read in this run, in the order of the inputs
 */
public record Outcome(int inputs, int failed, int sessions, List<Problem> warnings) {
  /** Copies the warnings. */
  public Outcome {
    warnings = List.copyOf(warnings);
  }
}
