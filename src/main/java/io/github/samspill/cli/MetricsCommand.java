package io.github.samspill.cli;

import io.github.samspill.report.CataloguePage;
import io.github.samspill.report.csv.CatalogueCsv;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "metrics",
    description = "Tells of every metric what it is, how it is computed and when it is missing.",
    footerHeading = "%nExamples:%n",
    footer = {"  samspill metrics", "  samspill metrics --format csv > metrics.csv"})
final class MetricsCommand implements Callable<Integer> {
  /** How the catalogue can be written. */
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

  private final Streams streams;

  MetricsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    switch (format) {
      case TEXT -> new TextPage(streams.style()).write(CataloguePage.list(), streams.out());
      case MARKDOWN -> new MarkdownPage().write(CataloguePage.table(), streams.out());
      case CSV -> CatalogueCsv.write(streams.out());
    }
    return ExitCode.DONE.number();
  }
}
