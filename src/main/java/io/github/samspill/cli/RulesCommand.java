package io.github.samspill.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

final class RulesCommand implements Command {
  private final CommandSpec spec =
      new Described(this, "rules", "Shows, tests, audits and imports rules.")
          .examples(
              "  samspill rules list --factor hope",
              "  samspill rules show universality.not-alone",
              "  samspill rules test --rules my-rules/",
              "  samspill rules audit samples/coded/*.csv");

  RulesCommand() {
    spec.usageMessage().synopsisSubcommandLabel("(list | show | test | audit | import)");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: list, show, test, audit or import");
  }
}
