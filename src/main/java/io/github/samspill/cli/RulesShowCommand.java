package io.github.samspill.cli;

import io.github.samspill.report.text.RuleTexts;
import io.github.samspill.tagging.WrittenRule;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows a rule with its patterns, conditions and examples.",
    footerHeading = "%nExample:%n",
    footer = "  samspill rules show universality.not-alone")
final class RulesShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The rule's id.")
  private String id;

  @Mixin private RuleOptions rules;

  private final Streams streams;

  RulesShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    List<WrittenRule> found =
        rules.book().rules().stream().filter(rule -> rule.id().equals(id)).toList();
    if (found.isEmpty()) {
      throw new UsageFault("no rule is called " + id + "; samspill rules list shows them all");
    }
    for (WrittenRule rule : found) {
      RuleTexts.show(rule, streams.out());
    }
    return ExitCode.DONE.number();
  }
}
