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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "agree",
    description =
        "Measures the tags against human codes: columns of 0 and 1 named after the factors, for one"
            + " coder (hope), several (hope_a, hope_b), or one a row (coder).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill agree coded/*.csv",
      "  samspill agree coded/*.csv --against a --disagreements differ.csv --text"
    })
final class AgreeCommand implements Callable<Integer> {
  /** How agreement can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    CSV
  }

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description = "Write the turns on which tag and code differ to a CSV file.")
  private Path disagreements;

  @Option(names = "--text", description = "Write the turns' text there too.")
  private boolean withText;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown, json or csv.")
  private Format format;

  @Mixin private CodedFiles files;
  @Mixin private CsvOptions csv;

  private final Streams streams;

  AgreeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    CodedFiles.Measured measured = files.measured(streams);
    Codings codings = measured.codings();
    String coder = measured.coder();
    write(AgreementReport.of(codings, measured.ruleSet(), coder));
    if (disagreements != null) {
      Disagreements differing = new Disagreements(codings, coder, withText, csv.cells());
      WholeFile.write(disagreements, differing::write);
    }
    return ExitCode.DONE.number();
  }

  private void write(AgreementReport report) throws IOException {
    switch (format) {
      case TEXT -> new TextPage(streams.style()).write(AgreementPage.of(report), streams.out());
      case MARKDOWN -> new MarkdownPage().write(AgreementPage.of(report), streams.out());
      case JSON -> AgreementJson.write(report, streams.out());
      case CSV -> AgreementCsv.write(report, streams.out());
    }
  }
}
