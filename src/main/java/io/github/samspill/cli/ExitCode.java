package io.github.samspill.cli;

/**
 * How a run ended, for scripts. Numbers from 64 on follow BSD's {@code sysexits.h}, 141 what a
 * shell tells of a program that a closed pipe ended.
 */
public enum ExitCode {
  /** Everything was done. */
  DONE(0),
  /**
   * Done, but something in the input failed: an example of a rule, one file of several; or a check
   * found something.
   */
  DONE_WITH_FAILURES(1),
  /** The command line was not understood. */
  WRONG_USAGE(2),
  /** A file was read and is not what it should be. */
  BAD_DATA(65),
  /** A file is not there or cannot be opened. */
  NO_INPUT(66),
  /** The program itself is at fault. */
  OWN_FAULT(70),
  /** The output cannot be written. */
  CANNOT_WRITE(73),
  /** Who read the output stopped reading, as {@code | head} does; nothing is said. */
  NO_READER(141);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }
}
