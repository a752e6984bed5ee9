package io.github.samspill.cli;

import io.github.samspill.batch.Inputs;
import io.github.samspill.problem.BadInput;
import io.github.samspill.report.Report;
import io.github.samspill.report.csv.Analysed;
import io.github.samspill.report.csv.SessionsCsv;
import io.github.samspill.study.SessionTable;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sessions of a study, for every command that looks at many. */
final class StudiedSessions implements Options {
  private final Given<List<String>> paths =
      Given.parameters(
          "0..*",
          "PATH",
          "Transcripts, folders of them, or patterns such as 'data/*.csv'; or one folder that batch"
              + " wrote.");

  private final ReadingOptions reading = new ReadingOptions();
  private final RuleOptions rules = new RuleOptions();

  @Override
  public void addTo(Described command) {
    command.takes(paths).takes(reading).takes(rules);
  }

  /** The sessions with the rules that measured them, or that name their factors. */
  record Studied(SessionTable table, RuleSet ruleSet) {}

  Studied read(Streams streams) throws BadInput, NoInput, UsageFault {
    RuleSet ruleSet = rules.ruleSet();
    Path written = Path.of(paths.value().get(0), SessionsCsv.NAME);
    try {
      return paths.value().size() == 1 && Files.isRegularFile(written)
          ? new Studied(SessionsCsv.read(text(written), written.toString()), ruleSet)
          : new Studied(SessionsCsv.of(measured(ruleSet, streams), ruleSet.factors()), ruleSet);
    } catch (NoSuchFileException e) {
      throw new NoInput(Inputs.missing(e));
    } catch (IOException e) {
      throw new NoInput(ReadingOptions.unreadable(written.toString(), e));
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private List<Analysed> measured(RuleSet ruleSet, Streams streams)
      throws BadInput, NoInput, UsageFault, IOException {
    Tagger tagger = new Tagger(ruleSet);
    List<Analysed> measured = new ArrayList<>();
    for (Inputs.Input input : Inputs.of(paths.value()).files()) {
      for (Session session : reading.read(input.file().toString(), streams).sessions()) {
        TaggedSession tagged = tagger.tag(session);
        measured.add(new Analysed(input.name(), tagged, Report.of(tagged, ruleSet, false)));
      }
    }
    return measured;
  }
}
