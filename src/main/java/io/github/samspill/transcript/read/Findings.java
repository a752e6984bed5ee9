package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
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
    error(line, 0, found, expected, remedy);
  }

  void error(int line, int column, String found, String expected, String remedy) {
    errors.add(new Problem(file, line, column, found, expected, remedy));
  }

  void warn(int line, String found, String taken) {
    warnings.add(new Problem(file, line, 0, found, "", taken));
  }

  /** Tells every error so far, in the order of the file. */
  void stopOnErrors() throws BadInput {
    if (!errors.isEmpty()) {
      throw new BadInput(byLine(errors));
    }
  }

  /** Every warning so far, in the order of the file. */
  List<Problem> warnings() {
    return byLine(warnings);
  }

  private static List<Problem> byLine(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }
}
