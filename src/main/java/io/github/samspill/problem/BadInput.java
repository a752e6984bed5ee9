package io.github.samspill.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; carries all of its faults at once. */
public final class BadInput extends Exception {
  private static final int SHOWN = 20;

  private final transient List<Problem> problems;

  /**
   * All faults of one input.
   *
   * @param problems the faults, in the order of the file; at least one
   */
  public BadInput(List<Problem> problems) {
    super(lines(problems));
    this.problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("bad input has at least one problem");
    }
  }

  /** A single fault. */
  public BadInput(Problem problem) {
    this(List.of(problem));
  }

  /** The faults, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }

  private static String lines(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    int left = problems.size() - SHOWN;
    return left > 0
        ? shown + "\n... and " + left + " more (" + problems.size() + " in all)"
        : shown;
  }
}
