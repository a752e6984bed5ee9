package io.github.samspill.cli;

import io.github.samspill.cli.StudiedSessions.Studied;
import io.github.samspill.report.csv.StudyCsv;
import io.github.samspill.study.Comparison;
import io.github.samspill.study.SessionTable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    description = "Sets sessions side by side: by leader, by group, or by another column.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill compare --by leader samples/two-leaders.csv",
      "  samspill compare --by group results --format csv"
    })
final class CompareCommand implements Callable<Integer> {
  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      required = true,
      description = "leader, group, or another column of the sessions.csv that batch wrote.")
  private String by;

  @Mixin private StudiedSessions sessions;
  @Mixin private StudyOutput output;

  private final Streams streams;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Studied studied = sessions.read(streams);
    SessionTable table = studied.table();
    List<Comparison> comparisons = Comparison.of(table, by);
    if (comparisons.isEmpty()) {
      throw new UsageFault(
          "there is nothing to compare by "
              + by
              + ": it needs two values at least, and the sessions have "
              + (table.columns().contains(by)
                  ? table.counts(by).keySet().stream().sorted().toList().toString()
                  : "no such column"));
    }
    int leftOut = table.only(by, "").rows().size();
    output.write(
        studied,
        page -> page.compare(by, comparisons, leftOut),
        out -> StudyCsv.compare(by, comparisons, out),
        streams);
    return ExitCode.DONE.number();
  }
}
