package io.github.samspill.cli;

import io.github.samspill.privacy.AnonymityCheck;
import io.github.samspill.report.csv.SightingsCsv;
import io.github.samspill.report.text.MeasurementLines;
import io.github.samspill.report.text.SightingLines;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

final class CheckCommand implements Command {
  /** How findings can be written. */
  enum Format {
    TEXT,
    CSV
  }

  private final Given<List<String>> files =
      Given.parameters("0..*", "FILE", "Transcripts, CSV or JSON.");

  private final Given<Format> format =
      Given.option(Format.class, "--format", "FORMAT", "text", "text (default) or csv.");

  private final Given<Boolean> shown =
      Given.flag("--show", "Show the values themselves, not masked.");

  private final Given<Path> redacted =
      Given.option(
          Path.class,
          "--redact",
          "OUT",
          "Write a copy of the file with [navn1], [sted1] and so on for what is found.");

  private final Given<Boolean> overwrite =
      Given.flag("--overwrite", "Let --redact replace a file that is there.");

  private final Given<Boolean> measure =
      Given.flag(
          "--measure", "Measure the check on turns whose column identifiers says what is there.");

  private final ReadingOptions reading = new ReadingOptions();

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "check",
            "Tells whether transcripts are well-formed, and what in them may tell who somebody is.")
        .takes(files, format, shown, redacted, overwrite, measure)
        .takes(reading)
        .examples(
            "  samspill check samples/vikaren.csv samples/bygda.json",
            "  samspill check kveld.csv --show --format csv > found.csv",
            "  samspill check kveld.csv --redact kveld-redacted.csv");
  }

  @Override
  public Integer call() throws Exception {
    CheckedFiles checked = new CheckedFiles(new AnonymityCheck(), reading, streams);
    if (measure.value()) {
      new MeasurementLines(shown.value()).write(checked.measured(files.value()), streams.out());
      return ExitCode.DONE.number();
    }
    if (redacted.value() != null) {
      checked.refuseToRedact(files.value(), redacted.value(), overwrite.value());
    }
    checked.read(files.value());
    switch (format.value()) {
      case TEXT ->
          new SightingLines(streams.style(), shown.value()).write(checked.all(), streams.out());
      case CSV -> SightingsCsv.write(checked.all(), shown.value(), streams.out());
    }
    if (redacted.value() != null) {
      checked.redact(redacted.value(), overwrite.value());
    }
    return checked.code().number();
  }
}
