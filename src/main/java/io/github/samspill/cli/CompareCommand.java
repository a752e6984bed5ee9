package io.github.samspill.cli;

import io.github.samspill.cli.StudiedSessions.Studied;
import io.github.samspill.report.csv.StudyCsv;
import io.github.samspill.study.Comparison;
import io.github.samspill.study.SessionTable;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class CompareCommand implements Command {
  private final Given<String> by =
      new Given<>(
          OptionSpec.builder("--by")
              .type(String.class)
              .paramLabel("COLUMN")
              .required(true)
              .description("leader, group, or another column of the sessions.csv that batch wrote.")
              .build());

  private final StudiedSessions sessions = new StudiedSessions();
  private final StudyOutput output = new StudyOutput();

  private final Streams streams;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "compare",
            "Sets sessions side by side: by leader, by group, or by another column.")
        .takes(by)
        .takes(sessions)
        .takes(output)
        .examples(
            "  samspill compare --by leader samples/two-leaders.csv",
            "  samspill compare --by group results --format csv");
  }

  @Override
  public Integer call() throws Exception {
    Studied studied = sessions.read(streams);
    SessionTable table = studied.table();
    List<Comparison> comparisons = Comparison.of(table, by.value());
    if (comparisons.isEmpty()) {
      throw new UsageFault(
          "there is nothing to compare by "
              + by.value()
              + ": it needs two values at least, and the sessions have "
              + (table.columns().contains(by.value())
                  ? table.counts(by.value()).keySet().stream().sorted().toList().toString()
                  : "no such column"));
    }
    int leftOut = table.only(by.value(), "").rows().size();
    output.write(
        studied,
        page -> page.compare(by.value(), comparisons, leftOut),
        out -> StudyCsv.compare(by.value(), comparisons, out),
        streams);
    return ExitCode.DONE.number();
  }
}
