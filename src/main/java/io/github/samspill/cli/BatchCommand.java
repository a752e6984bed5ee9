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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class BatchCommand implements Command {
  private final Given<List<String>> paths =
      Given.parameters(
          "0..*", "PATH", "Transcripts, folders of them, or patterns such as 'data/*.csv'.");

  private final Given<Path> folder =
      new Given<>(
          OptionSpec.builder("-o", "--output")
              .type(Path.class)
              .paramLabel("DIR")
              .required(true)
              .description("The folder for the tables; made when it is not there.")
              .build());

  private final Given<Boolean> resume =
      Given.flag("--resume", "Go on with an unfinished run in the folder, with the same options.");

  private final Given<Integer> threads =
      new Given<>(
          OptionSpec.builder("--threads")
              .type(int.class)
              .paramLabel("N")
              .description("Files or sessions at once; as many as there are cores by default.")
              .build(),
          Runtime.getRuntime().availableProcessors());

  private final Given<Boolean> withText =
      Given.flag("--text", "Write the turns' text into turns.csv.");

  private final Given<Boolean> html =
      Given.flag(
          "--html", "Write a page for each session besides, and index.html that leads to them.");

  private final Given<Language> language = Given.language("pages");

  private final ReadingOptions reading = new ReadingOptions();
  private final RuleOptions rules = new RuleOptions();
  private final CsvOptions csv = new CsvOptions();
  private final AnonymityOptions anonymity = new AnonymityOptions();

  private final Streams streams;

  BatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "batch",
            "Works through many transcripts and writes tables for R, pandas or SPSS into a folder.")
        .takes(paths, folder, resume, threads, withText, html, language)
        .takes(reading)
        .takes(rules)
        .takes(csv)
        .takes(anonymity)
        .examples(
            "  samspill batch samples/*.csv samples/*.json -o results",
            "  samspill batch 'data/*.csv' --sessions sessions.csv -o results",
            "  samspill batch data -o results --html --language nn",
            "  samspill batch data -o results --resume");
  }

  @Override
  public Integer call() throws Exception {
    if (threads.value() < 1) {
      throw new UsageFault("--threads takes 1 or more, not " + threads.value());
    }
    if (resume.value() && Batch.isFinished(folder.value())) {
      streams.err().println(folder.value() + " holds a finished run; nothing is left to do");
      return ExitCode.DONE.number();
    }
    Inputs inputs = inputs();
    Outcome outcome;
    try (Progress progress = Progress.of(inputs.files().size(), streams)) {
      outcome =
          new Batch(job(), inputs, progress::step)
              .run(folder.value(), resume.value(), threads.value());
    } catch (FolderTaken taken) {
      throw new UsageFault(taken.getMessage());
    }
    ReadingOptions.tell(outcome.warnings(), streams);
    streams
        .err()
        .printf(
            "%s: sessions %d, files %d, failed %d%s%n",
            folder.value(),
            outcome.sessions(),
            outcome.inputs(),
            outcome.failed(),
            outcome.failed() > 0 ? " (see failures.csv)" : "");
    return (outcome.failed() > 0 ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE).number();
  }

  private Inputs inputs() throws Exception {
    try {
      return Inputs.of(paths.value(), folder.value());
    } catch (NoSuchFileException e) {
      throw new NoInput(Inputs.missing(e));
    }
  }

  private Job job() throws Exception {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("text", Boolean.toString(withText.value()));
    reading.describe(options);
    rules.describe(options);
    Optional<Language> pages = html.value() ? Optional.of(language.value()) : Optional.empty();
    pages.ifPresent(one -> options.put("html", one.id()));
    csv.describe(options);
    anonymity.describe(options);
    return new Job(
        Version.text(),
        rules.ruleSet(),
        reading.checkedOptions(),
        withText.value(),
        pages,
        csv.cells(),
        anonymity.isRequired(),
        options);
  }
}
