package io.github.samspill.cli;

import io.github.samspill.batch.Batch;
import io.github.samspill.batch.FolderTaken;
import io.github.samspill.batch.Inputs;
import io.github.samspill.batch.Job;
import io.github.samspill.batch.Outcome;
import io.github.samspill.report.Language;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "batch",
    description =
        "Works through many transcripts and writes tables for R, pandas or SPSS into a folder.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill batch samples/*.csv samples/*.json -o results",
      "  samspill batch 'data/*.csv' --sessions sessions.csv -o results",
      "  samspill batch data -o results --html --language nn",
      "  samspill batch data -o results --resume"
    })
final class BatchCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Transcripts, folders of them, or patterns such as 'data/*.csv'.")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the tables; made when it is not there.")
  private Path folder;

  @Option(
      names = "--resume",
      description = "Go on with an unfinished run in the folder, with the same options.")
  private boolean resume;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Files or sessions at once; as many as there are cores by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--text", description = "Write the turns' text into turns.csv.")
  private boolean withText;

  @Option(
      names = "--html",
      description = "Write a page for each session besides, and index.html that leads to them.")
  private boolean html;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "nb",
      description = "The words of the pages: nb (default), nn or en.")
  private Language language;

  @Mixin private ReadingOptions reading;
  @Mixin private RuleOptions rules;
  @Mixin private CsvOptions csv;
  @Mixin private AnonymityOptions anonymity;

  private final Streams streams;

  BatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new UsageFault("--threads takes 1 or more, not " + threads);
    }
    if (resume && Batch.isFinished(folder)) {
      streams.err().println(folder + " holds a finished run; nothing is left to do");
      return ExitCode.DONE.number();
    }
    Inputs inputs = inputs();
    Outcome outcome;
    try (Progress progress = Progress.of(inputs.files().size(), streams)) {
      outcome = new Batch(job(), inputs, progress::step).run(folder, resume, threads);
    } catch (FolderTaken taken) {
      throw new UsageFault(taken.getMessage());
    }
    ReadingOptions.tell(outcome.warnings(), streams);
    streams
        .err()
        .printf(
            "%s: sessions %d, files %d, failed %d%s%n",
            folder,
            outcome.sessions(),
            outcome.inputs(),
            outcome.failed(),
            outcome.failed() > 0 ? " (see failures.csv)" : "");
    return (outcome.failed() > 0 ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE).number();
  }

  private Inputs inputs() throws Exception {
    try {
      return Inputs.of(paths, folder);
    } catch (NoSuchFileException e) {
      throw new NoInput(Inputs.missing(e));
    }
  }

  private Job job() throws Exception {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("text", Boolean.toString(withText));
    reading.describe(options);
    rules.describe(options);
    Optional<Language> pages = html ? Optional.of(language) : Optional.empty();
    pages.ifPresent(one -> options.put("html", one.id()));
    csv.describe(options);
    anonymity.describe(options);
    return new Job(
        Version.text(),
        rules.ruleSet(),
        reading.checkedOptions(),
        withText,
        pages,
        csv.cells(),
        anonymity.isRequired(),
        options);
  }
}
