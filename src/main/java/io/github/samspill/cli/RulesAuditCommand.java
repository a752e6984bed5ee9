package io.github.samspill.cli;

import io.github.samspill.report.AuditPage;
import io.github.samspill.report.AuditReport;
import io.github.samspill.report.csv.AuditCsv;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import picocli.CommandLine.Model.CommandSpec;

final class RulesAuditCommand implements Command {
  /** How an audit can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    CSV
  }

  private final Given<Format> format =
      Given.option(Format.class, "--format", "FORMAT", "text", "text (default), markdown or csv.");

  private final CodedFiles files = new CodedFiles();

  private final Streams streams;

  RulesAuditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "audit",
            "Tells how often each rule was right on coded turns, those that were wrong more often than"
                + " right first, and what striking such rules is worth on sessions left out.")
        .takes(format)
        .takes(files)
        .examples(
            "  samspill rules audit samples/coded/*.csv",
            "  samspill rules audit coded/*.csv --against a --format csv > rules.csv");
  }

  @Override
  public Integer call() throws Exception {
    CodedFiles.Measured measured = files.measured(streams);
    AuditReport report = AuditReport.of(measured.codings(), measured.ruleSet(), measured.coder());
    switch (format.value()) {
      case TEXT -> new TextPage(streams.style()).write(AuditPage.of(report), streams.out());
      case MARKDOWN -> new MarkdownPage().write(AuditPage.of(report), streams.out());
      case CSV -> AuditCsv.write(report, streams.out());
    }
    return ExitCode.DONE.number();
  }
}
