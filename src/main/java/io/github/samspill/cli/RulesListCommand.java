package io.github.samspill.cli;

import io.github.samspill.report.text.RuleTexts;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = "Lists the rules.",
    footerHeading = "%nExample:%n",
    footer = "  samspill rules list --factor hope --speech nn")
final class RulesListCommand implements Callable<Integer> {
  @Option(names = "--factor", paramLabel = "ID", description = "The rules of this factor alone.")
  private String factor;

  @Mixin private RuleOptions rules;

  private final Streams streams;

  RulesListCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    RuleBook book = rules.book();
    RuleSet ruleSet = book.ruleSet();
    if (factor != null && ruleSet.factor(factor).isEmpty()) {
      throw new UsageFault(
          "no factor is called "
              + factor
              + "; there are "
              + ruleSet.factors().stream().map(Factor::id).collect(Collectors.joining(", ")));
    }
    RuleTexts.list(
        book.rules().stream()
            .filter(rule -> factor == null || rule.rule().factor().equals(factor))
            .toList(),
        streams.out());
    return ExitCode.DONE.number();
  }
}
