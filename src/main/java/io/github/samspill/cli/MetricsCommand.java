package io.github.samspill.cli;

import io.github.samspill.report.CataloguePage;
import io.github.samspill.report.csv.CatalogueCsv;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import picocli.CommandLine.Model.CommandSpec;

final class MetricsCommand implements Command {
  /** How the catalogue can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    CSV
  }

  private final Given<Format> format =
      Given.option(Format.class, "--format", "FORMAT", "text", "text (default), markdown or csv.");

  private final Streams streams;

  MetricsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "metrics",
            "Tells of every metric what it is, how it is computed and when it is missing.")
        .takes(format)
        .examples("  samspill metrics", "  samspill metrics --format csv > metrics.csv");
  }

  @Override
  public Integer call() throws Exception {
    switch (format.value()) {
      case TEXT -> new TextPage(streams.style()).write(CataloguePage.list(), streams.out());
      case MARKDOWN -> new MarkdownPage().write(CataloguePage.table(), streams.out());
      case CSV -> CatalogueCsv.write(streams.out());
    }
    return ExitCode.DONE.number();
  }
}
