package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong or odd in one file while it is read, so that all of it is told at once. */
final class Findings {
  private final String file;
  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void error(int line, String found, String expected, String remedy) {
    errors.add(new Problem(file, line, 0, found, expected, remedy));
  }

  void warn(int line, String found, String taken) {
    warnings.add(new Problem(file, line, 0, found, "", taken));
  }

  void stopOnErrors() throws BadInput {
    if (!errors.isEmpty()) {
      throw new BadInput(errors);
    }
  }

  List<Problem> warnings() {
    return List.copyOf(warnings);
  }
}
