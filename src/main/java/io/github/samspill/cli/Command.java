package io.github.samspill.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command: what it takes, and what it does with what it is given. */
interface Command extends Callable<Integer> {
  /** Begins what its run will need, while the line that names it is still read. */
  default void getReady() {}

  /** What picocli is told of it. */
  CommandSpec spec();
}
