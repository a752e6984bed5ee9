package io.github.samspill.cli;

import io.github.samspill.report.text.RuleTexts;
import io.github.samspill.tagging.Trial;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "test",
    description = "Tries every rule on its own examples; exit code 1 when one comes out wrong.",
    footerHeading = "%nExample:%n",
    footer = "  samspill rules test --rules my-rules/")
final class RulesTestCommand implements Callable<Integer> {
  @Mixin private RuleOptions rules;

  private final Streams streams;

  RulesTestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    List<Trial> trials = Trial.all(rules.book());
    RuleTexts.trials(trials, streams.out());
    boolean failed = trials.stream().anyMatch(trial -> trial.failure().isPresent());
    return (failed ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE).number();
  }
}
