package io.github.samspill.cli;

import io.github.samspill.report.AgreementPage;
import io.github.samspill.report.AgreementReport;
import io.github.samspill.report.csv.AgreementCsv;
import io.github.samspill.report.csv.Disagreements;
import io.github.samspill.report.json.AgreementJson;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import io.github.samspill.study.Codings;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

final class AgreeCommand implements Command {
  /** How agreement can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    CSV
  }

  private final Given<Path> disagreements =
      Given.option(
          Path.class,
          "--disagreements",
          "FILE",
          "Write the turns on which tag and code differ to a CSV file.");

  private final Given<Boolean> withText = Given.flag("--text", "Write the turns' text there too.");

  private final Given<Format> format =
      Given.option(
          Format.class, "--format", "FORMAT", "text", "text (default), markdown, json or csv.");

  private final CodedFiles files = new CodedFiles();
  private final CsvOptions csv = new CsvOptions();

  private final Streams streams;

  AgreeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "agree",
            "Measures the tags against human codes: columns of 0 and 1 named after the factors, for one"
                + " coder (hope), several (hope_a, hope_b), or one a row (coder).")
        .takes(disagreements, withText, format)
        .takes(files)
        .takes(csv)
        .examples(
            "  samspill agree coded/*.csv",
            "  samspill agree coded/*.csv --against a --disagreements differ.csv --text");
  }

  @Override
  public Integer call() throws Exception {
    CodedFiles.Measured measured = files.measured(streams);
    Codings codings = measured.codings();
    String coder = measured.coder();
    write(AgreementReport.of(codings, measured.ruleSet(), coder));
    if (disagreements.value() != null) {
      Disagreements differing = new Disagreements(codings, coder, withText.value(), csv.cells());
      WholeFile.write(disagreements.value(), differing::write);
    }
    return ExitCode.DONE.number();
  }

  private void write(AgreementReport report) throws IOException {
    switch (format.value()) {
      case TEXT -> new TextPage(streams.style()).write(AgreementPage.of(report), streams.out());
      case MARKDOWN -> new MarkdownPage().write(AgreementPage.of(report), streams.out());
      case JSON -> AgreementJson.write(report, streams.out());
      case CSV -> AgreementCsv.write(report, streams.out());
    }
  }
}
