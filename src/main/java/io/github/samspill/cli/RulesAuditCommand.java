package io.github.samspill.cli;

import io.github.samspill.report.AuditPage;
import io.github.samspill.report.AuditReport;
import io.github.samspill.report.csv.AuditCsv;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "audit",
    description =
        "Tells how often each rule was right on coded turns, those that were wrong more often than"
            + " right first, and what striking such rules is worth on sessions left out.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill rules audit samples/coded/*.csv",
      "  samspill rules audit coded/*.csv --against a --format csv > rules.csv"
    })
final class RulesAuditCommand implements Callable<Integer> {
  /** How an audit can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown or csv.")
  private Format format;

  @Mixin private CodedFiles files;

  private final Streams streams;

  RulesAuditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    CodedFiles.Measured measured = files.measured(streams);
    AuditReport report = AuditReport.of(measured.codings(), measured.ruleSet(), measured.coder());
    switch (format) {
      case TEXT -> new TextPage(streams.style()).write(AuditPage.of(report), streams.out());
      case MARKDOWN -> new MarkdownPage().write(AuditPage.of(report), streams.out());
      case CSV -> AuditCsv.write(report, streams.out());
    }
    return ExitCode.DONE.number();
  }
}
