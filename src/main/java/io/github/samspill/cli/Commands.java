package io.github.samspill.cli;

import java.util.List;
import picocli.CommandLine;

/**
 * The tree of commands. To build one takes picocli some milliseconds of reading annotations, so
 * that of commands which stand side by side only the one that is named is built; where none is, as
 * for help, all are.
 */
final class Commands {
  private static final List<String> ALL =
      List.of(
          "report", "batch", "tag", "explain", "kwic", "compare", "trend", "agree", "metrics",
          "check", "rules");
  private static final List<String> OF_RULES = List.of("list", "show", "test", "audit", "import");

  private Commands() {}

  /** The program with the commands that these arguments may come to. */
  static CommandLine of(Streams streams, String... args) {
    CommandLine line = new CommandLine(Root.spec());
    List<String> names = among(ALL, args, 0);
    for (String name : names) {
      Command command = command(name, streams);
      if (names.size() == 1) {
        command.getReady();
      }
      CommandLine own = new CommandLine(command.spec());
      if (name.equals("rules")) {
        for (String below : among(OF_RULES, args, 1)) {
          own.addSubcommand(new CommandLine(ofRules(below, streams).spec()));
        }
      }
      line.addSubcommand(own);
    }
    return line;
  }

  private static List<String> among(List<String> names, String[] args, int place) {
    return place < args.length && names.contains(args[place]) ? List.of(args[place]) : names;
  }

  // By name, since a list of constructors would load every command's class.
  private static Command command(String name, Streams streams) {
    return switch (name) {
      case "report" -> new ReportCommand(streams);
      case "batch" -> new BatchCommand(streams);
      case "tag" -> new TagCommand(streams);
      case "explain" -> new ExplainCommand(streams);
      case "kwic" -> new KwicCommand(streams);
      case "compare" -> new CompareCommand(streams);
      case "trend" -> new TrendCommand(streams);
      case "agree" -> new AgreeCommand(streams);
      case "metrics" -> new MetricsCommand(streams);
      case "check" -> new CheckCommand(streams);
      case "rules" -> new RulesCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Command ofRules(String name, Streams streams) {
    return switch (name) {
      case "list" -> new RulesListCommand(streams);
      case "show" -> new RulesShowCommand(streams);
      case "test" -> new RulesTestCommand(streams);
      case "audit" -> new RulesAuditCommand(streams);
      case "import" -> new RulesImportCommand(streams);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
