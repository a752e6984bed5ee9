package io.github.samspill.cli;

import io.github.samspill.report.text.RuleTexts;
import io.github.samspill.tagging.Trial;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

final class RulesTestCommand implements Command {
  private final RuleOptions rules = new RuleOptions();

  private final Streams streams;

  RulesTestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "test",
            "Tries every rule on its own examples; exit code 1 when one comes out wrong.")
        .takes(rules)
        .examples("  samspill rules test --rules my-rules/");
  }

  @Override
  public Integer call() throws Exception {
    List<Trial> trials = Trial.all(rules.book());
    RuleTexts.trials(trials, streams.out());
    boolean failed = trials.stream().anyMatch(trial -> trial.failure().isPresent());
    return (failed ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE).number();
  }
}
