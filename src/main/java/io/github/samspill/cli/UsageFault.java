package io.github.samspill.cli;

/** Options that do not fit what the file holds. */
final class UsageFault extends Exception {
  UsageFault(String message) {
    super(message);
  }
}
