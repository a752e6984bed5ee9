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
  private long errorsMore;
  private long warningsMore;

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
    if (errors.size() < Limits.OF_FILE.problems()) {
      errors.add(new Problem(file, line, column, found, expected, remedy));
    } else {
      errorsMore++;
    }
  }

  void warn(int line, String found, String taken) {
    if (warnings.size() < Limits.OF_FILE.problems()) {
      warnings.add(new Problem(file, line, 0, found, "", taken));
    } else {
      warningsMore++;
    }
  }

  /** Adds what has been found later. */
  void add(Findings later) {
    for (Problem problem : later.errors) {
      error(
          problem.line(), problem.column(), problem.found(), problem.expected(), problem.remedy());
    }
    for (Problem problem : later.warnings) {
      warn(problem.line(), problem.found(), problem.remedy());
    }
    errorsMore += later.errorsMore;
    warningsMore += later.warningsMore;
  }

  /** Tells every error so far, in the order of the file. */
  void stopOnErrors() throws BadInput {
    if (!errors.isEmpty()) {
      throw new BadInput(byLine(errors, errorsMore));
    }
  }

  /** Every warning so far, in the order of the file. */
  List<Problem> warnings() {
    return byLine(warnings, warningsMore);
  }

  /** Whether an error has been found. */
  boolean hasErrors() {
    return !errors.isEmpty();
  }

  private List<Problem> byLine(List<Problem> problems, long more) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(Problem::line));
    if (more > 0) {
      sorted.add(
          Problem.in(file, more + " more, which are not kept", "", "mend those above first"));
    }
    return List.copyOf(sorted);
  }
}
