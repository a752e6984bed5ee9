package io.github.samspill.cli;

import io.github.samspill.cli.StudiedSessions.Studied;
import io.github.samspill.report.csv.StudyCsv;
import io.github.samspill.study.SessionTable;
import io.github.samspill.study.Trend;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "trend",
    description = "Follows one group from session to session.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill trend --group G5 samples/eight-weeks.csv",
      "  samspill trend --group G5 results --format csv"
    })
final class TrendCommand implements Callable<Integer> {
  @Option(
      names = "--group",
      paramLabel = "G",
      description = "The group's code; may be left out when there is one group only.")
  private String group;

  @Mixin private StudiedSessions sessions;
  @Mixin private StudyOutput output;

  private final Streams streams;

  TrendCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Studied studied = sessions.read(streams);
    SessionTable table = studied.table();
    String chosen = chosen(table);
    Trend trend = Trend.of(table.only("group", chosen));
    output.write(
        studied,
        page -> page.trend(chosen, trend),
        out -> StudyCsv.trend(chosen, trend, out),
        streams);
    return ExitCode.DONE.number();
  }

  private String chosen(SessionTable table) throws UsageFault {
    List<String> groups = table.counts("group").keySet().stream().sorted().toList();
    if (group == null && groups.size() == 1) {
      return groups.get(0);
    }
    if (group == null || !groups.contains(group)) {
      throw new UsageFault(
          (group == null ? "several groups or none" : "no session of the group " + group)
              + "; name one of them with --group: "
              + (groups.isEmpty() ? "no session tells its group" : String.join(", ", groups)));
    }
    return group;
  }
}
