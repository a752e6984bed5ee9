package io.github.samspill.cli;

/** Options that several commands have. */
interface Options {
  /** Adds them to what a command takes. */
  void addTo(Described command);
}
