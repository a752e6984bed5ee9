package io.github.samspill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "rules",
    description = "Shows, tests, audits and imports rules.",
    synopsisSubcommandLabel = "(list | show | test | audit | import)",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill rules list --factor hope",
      "  samspill rules show universality.not-alone",
      "  samspill rules test --rules my-rules/",
      "  samspill rules audit samples/coded/*.csv"
    })
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: list, show, test, audit or import");
  }
}
