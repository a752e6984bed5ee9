package io.github.samspill.tagging;

/** A pattern that is not written as the language wants it. */
public final class PatternSyntaxError extends Exception {
  private final int column;
  private final String expected;

  PatternSyntaxError(int column, String found, String expected) {
    super(found);
    this.column = column;
    this.expected = expected;
  }

  /** Where in the pattern, from 1. */
  public int column() {
    return column;
  }

  /** What was expected there. */
  public String expected() {
    return expected;
  }
}
