package io.github.samspill.cli;

import io.github.samspill.cli.StudiedSessions.Studied;
import io.github.samspill.report.csv.StudyCsv;
import io.github.samspill.study.SessionTable;
import io.github.samspill.study.Trend;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

final class TrendCommand implements Command {
  private final Given<String> group =
      Given.option(
          String.class,
          "--group",
          "G",
          "The group's code; may be left out when there is one group only.");

  private final StudiedSessions sessions = new StudiedSessions();
  private final StudyOutput output = new StudyOutput();

  private final Streams streams;

  TrendCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(this, "trend", "Follows one group from session to session.")
        .takes(group)
        .takes(sessions)
        .takes(output)
        .examples(
            "  samspill trend --group G5 samples/eight-weeks.csv",
            "  samspill trend --group G5 results --format csv");
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
    if (group.value() == null && groups.size() == 1) {
      return groups.get(0);
    }
    if (group.value() == null || !groups.contains(group.value())) {
      throw new UsageFault(
          (group.value() == null
                  ? "several groups or none"
                  : "no session of the group " + group.value())
              + "; name one of them with --group: "
              + (groups.isEmpty() ? "no session tells its group" : String.join(", ", groups)));
    }
    return group.value();
  }
}
