package io.github.samspill.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command: what it takes, and what it does with what it is given. */
interface Command extends Callable<Integer> {
  /** What picocli is told of it. */
  CommandSpec spec();
}
