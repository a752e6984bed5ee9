package io.github.samspill.cli;

import io.github.samspill.report.text.Explanation;
import io.github.samspill.tagging.Context;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Role;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

final class ExplainCommand implements Command {
  private final Given<String> text = Given.parameter("TEXT", "What is said.");

  private final Given<Role> role =
      Given.option(
          Role.class, "--role", "ROLE", "Who says it: leader or member; by default either.");

  private final Given<Boolean> weak = Given.flag("--weak", "Show also what is too weak to count.");

  private final RuleOptions rules = new RuleOptions();

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "explain",
            "Tells why a sentence is tagged: the rules that fire, and those that are held back and by"
                + " what. What a rule asks of the turn before counts as met.")
        .takes(text, role, weak)
        .takes(rules)
        .examples(
            "  samspill explain \"jeg har ikke noe håp, men du er ikke alene\"",
            "  samspill explain --role leader \"er det flere som kjenner seg igjen?\"");
  }

  @Override
  public Integer call() throws Exception {
    RuleSet ruleSet = rules.ruleSet();
    Context context = new Context(Optional.ofNullable(role.value()), Optional.empty());
    new Explanation(streams.style(), weak.value())
        .write(
            text.value(),
            new Tagger(ruleSet).evidence(text.value(), context),
            ruleSet,
            streams.out());
    return ExitCode.DONE.number();
  }
}
