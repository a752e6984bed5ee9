package io.github.samspill.cli;

import io.github.samspill.report.text.RuleTexts;
import io.github.samspill.tagging.WrittenRule;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

final class RulesShowCommand implements Command {
  private final Given<String> id = Given.parameter("ID", "The rule's id.");

  private final RuleOptions rules = new RuleOptions();

  private final Streams streams;

  RulesShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(this, "show", "Shows a rule with its patterns, conditions and examples.")
        .takes(id)
        .takes(rules)
        .examples("  samspill rules show universality.not-alone");
  }

  @Override
  public Integer call() throws Exception {
    List<WrittenRule> found =
        rules.book().rules().stream().filter(rule -> rule.id().equals(id.value())).toList();
    if (found.isEmpty()) {
      throw new UsageFault(
          "no rule is called " + id.value() + "; samspill rules list shows them all");
    }
    for (WrittenRule rule : found) {
      RuleTexts.show(rule, streams.out());
    }
    return ExitCode.DONE.number();
  }
}
