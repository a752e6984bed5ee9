package io.github.samspill.cli;

import io.github.samspill.privacy.AnonymityCheck;
import io.github.samspill.report.csv.SightingsCsv;
import io.github.samspill.report.text.MeasurementLines;
import io.github.samspill.report.text.SightingLines;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description =
        "Tells whether transcripts are well-formed, and what in them may tell who somebody is.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill check samples/vikaren.csv samples/bygda.json",
      "  samspill check kveld.csv --show --format csv > found.csv",
      "  samspill check kveld.csv --redact kveld-redacted.csv"
    })
final class CheckCommand implements Callable<Integer> {
  /** How findings can be written. */
  enum Format {
    TEXT,
    CSV
  }

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Transcripts, CSV or JSON.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or csv.")
  private Format format;

  @Option(names = "--show", description = "Show the values themselves, not masked.")
  private boolean shown;

  @Option(
      names = "--redact",
      paramLabel = "OUT",
      description = "Write a copy of the file with [navn1], [sted1] and so on for what is found.")
  private Path redacted;

  @Option(names = "--overwrite", description = "Let --redact replace a file that is there.")
  private boolean overwrite;

  @Option(
      names = "--measure",
      description = "Measure the check on turns whose column identifiers says what is there.")
  private boolean measure;

  @Mixin private ReadingOptions reading;

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    CheckedFiles checked = new CheckedFiles(new AnonymityCheck(), reading, streams);
    if (measure) {
      new MeasurementLines(shown).write(checked.measured(files), streams.out());
      return ExitCode.DONE.number();
    }
    if (redacted != null) {
      checked.refuseToRedact(files, redacted, overwrite);
    }
    checked.read(files);
    switch (format) {
      case TEXT -> new SightingLines(streams.style(), shown).write(checked.all(), streams.out());
      case CSV -> SightingsCsv.write(checked.all(), shown, streams.out());
    }
    if (redacted != null) {
      checked.redact(redacted, overwrite);
    }
    return checked.code().number();
  }
}
