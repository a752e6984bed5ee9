package io.github.samspill.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The tree of commands. To build one takes picocli some milliseconds of reading annotations, so
 * that of commands which stand side by side only the one that is named is built; where none is, as
 * for help, all are.
 */
final class Commands {
  /** A command that can be built, with those below it. */
  private record Named(String name, Function<Streams, Object> command, List<Named> below) {
    Named(String name, Function<Streams, Object> command) {
      this(name, command, List.of());
    }
  }

  private static final List<Named> RULES =
      List.of(
          new Named("list", RulesListCommand::new),
          new Named("show", RulesShowCommand::new),
          new Named("test", RulesTestCommand::new),
          new Named("audit", RulesAuditCommand::new),
          new Named("import", RulesImportCommand::new));

  private static final List<Named> ALL =
      List.of(
          new Named("report", ReportCommand::new),
          new Named("batch", BatchCommand::new),
          new Named("tag", TagCommand::new),
          new Named("explain", ExplainCommand::new),
          new Named("kwic", KwicCommand::new),
          new Named("compare", CompareCommand::new),
          new Named("trend", TrendCommand::new),
          new Named("agree", AgreeCommand::new),
          new Named("metrics", MetricsCommand::new),
          new Named("check", CheckCommand::new),
          new Named("rules", streams -> new RulesCommand(), RULES));

  private Commands() {}

  /** The program with the commands that these arguments may come to. */
  static CommandLine of(Streams streams, String... args) {
    return with(new CommandLine(new Root()), ALL, streams, List.of(args));
  }

  private static CommandLine with(
      CommandLine line, List<Named> below, Streams streams, List<String> args) {
    String asked = args.isEmpty() ? "" : args.get(0);
    List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
    boolean known = below.stream().anyMatch(one -> one.name().equals(asked));
    for (Named one : below) {
      if (!known || one.name().equals(asked)) {
        CommandLine own = new CommandLine(one.command().apply(streams));
        line.addSubcommand(with(own, one.below(), streams, rest));
      }
    }
    return line;
  }
}
