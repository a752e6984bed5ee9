package io.github.samspill.cli;

import io.github.samspill.problem.Problem;

/** A file that is not there or cannot be opened. */
final class NoInput extends Exception {
  NoInput(Problem problem) {
    super(problem.toString());
  }
}
