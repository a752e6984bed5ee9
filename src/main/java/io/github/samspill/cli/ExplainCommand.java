package io.github.samspill.cli;

import io.github.samspill.report.text.Explanation;
import io.github.samspill.tagging.Context;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Role;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description =
        "Tells why a sentence is tagged: the rules that fire, and those that are held back and by"
            + " what. What a rule asks of the turn before counts as met.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill explain \"jeg har ikke noe håp, men du er ikke alene\"",
      "  samspill explain --role leader \"er det flere som kjenner seg igjen?\""
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "What is said.")
  private String text;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Who says it: leader or member; by default either.")
  private Role role;

  @Option(names = "--weak", description = "Show also what is too weak to count.")
  private boolean weak;

  @Mixin private RuleOptions rules;

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    RuleSet ruleSet = rules.ruleSet();
    Context context = new Context(Optional.ofNullable(role), Optional.empty());
    new Explanation(streams.style(), weak)
        .write(text, new Tagger(ruleSet).evidence(text, context), ruleSet, streams.out());
    return ExitCode.DONE.number();
  }
}
