package io.github.samspill.cli;

import io.github.samspill.report.text.RuleTexts;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

final class RulesListCommand implements Command {
  private final Given<String> factor =
      Given.option(String.class, "--factor", "ID", "The rules of this factor alone.");

  private final RuleOptions rules = new RuleOptions();

  private final Streams streams;

  RulesListCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(this, "list", "Lists the rules.")
        .takes(factor)
        .takes(rules)
        .examples("  samspill rules list --factor hope --speech nn");
  }

  @Override
  public Integer call() throws Exception {
    RuleBook book = rules.book();
    RuleSet ruleSet = book.ruleSet();
    if (factor.value() != null && ruleSet.factor(factor.value()).isEmpty()) {
      throw new UsageFault(
          "no factor is called "
              + factor.value()
              + "; there are "
              + ruleSet.factors().stream().map(Factor::id).collect(Collectors.joining(", ")));
    }
    RuleTexts.list(
        book.rules().stream()
            .filter(rule -> factor.value() == null || rule.rule().factor().equals(factor.value()))
            .toList(),
        streams.out());
    return ExitCode.DONE.number();
  }
}
