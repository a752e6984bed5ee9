package io.github.samspill.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command is called, what it does and what may be given to it, as picocli wants it. */
final class Described {
  private final CommandSpec spec;

  /** A command by its name and what its help says first. */
  Described(Object command, String name, String description) {
    spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new Version());
    spec.usageMessage().description(description).sortOptions(false);
  }

  /** Adds options and parameters; help shows them in this order. */
  Described takes(Given<?>... given) {
    for (Given<?> one : given) {
      spec.add(one.spec());
    }
    return this;
  }

  /** Adds options that stand together. */
  Described takes(Options options) {
    options.addTo(this);
    return this;
  }

  /** Ends the description with examples and with the options that every command has. */
  CommandSpec examples(String... examples) {
    spec.usageMessage()
        .footerHeading(examples.length == 1 ? "%nExample:%n" : "%nExamples:%n")
        .footer(examples);
    return spec.addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }
}
