package io.github.samspill.cli;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.report.Language;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import io.github.samspill.report.csv.CsvRenderer;
import io.github.samspill.report.html.HtmlRenderer;
import io.github.samspill.report.json.JsonRenderer;
import io.github.samspill.report.markdown.MarkdownRenderer;
import io.github.samspill.report.text.TextRenderer;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.Transcript;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Shows how one session worked.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill report samples/vikaren.csv",
      "  samspill report samples/to-ledere.csv --session to-ledere-a --language nn",
      "  samspill report samples/en-maaned-etter.csv --format html -o report.html",
      "  samspill report samples/bygda.json --format json"
    })
final class ReportCommand implements Callable<Integer> {
  /** How a report can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    CSV
  }

  @Parameters(paramLabel = "FILE", description = "The transcript, CSV or JSON; - for stdin.")
  private String file;

  @Option(
      names = "--session",
      paramLabel = "ID",
      description = "The session, when the file holds several.")
  private String session;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown, html, json or csv.")
  private Format format;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "nb",
      description = "The words of the report: nb (default), nn or en.")
  private Language language;

  @Option(
      names = "--text",
      negatable = true,
      description = "Quote the turns with evidence; html does so unless told not to.")
  private Boolean withText;

  @Mixin private OutputOption output;
  @Mixin private ReadingOptions reading;
  @Mixin private RuleOptions rules;
  @Mixin private CsvOptions csv;
  @Mixin private AnonymityOptions anonymity;

  private final Streams streams;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    SpokenSession chosen = new Analysis().of(chosen(reading.read(file, streams)));
    anonymity.look(file, chosen, streams);
    RuleSet ruleSet = rules.ruleSet();
    boolean quoting = withText == null ? format == Format.HTML : withText;
    Report report = Report.of(new Tagger(ruleSet).tag(chosen), ruleSet, quoting);
    output.write(out -> renderer().render(report, out), streams);
    return ExitCode.DONE.number();
  }

  private Session chosen(Transcript transcript) throws UsageFault {
    List<Session> sessions = transcript.sessions();
    if (session == null && sessions.size() == 1) {
      return sessions.get(0);
    }
    return sessions.stream()
        .filter(one -> one.id().equals(session))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    (session == null
                            ? file + " holds " + sessions.size() + " sessions"
                            : file + " holds no session " + session)
                        + "; name one of them with --session:\n  "
                        + sessions.stream().map(Session::id).collect(Collectors.joining("\n  "))));
  }

  private Renderer renderer() {
    return switch (format) {
      case TEXT -> new TextRenderer(new Words(language), streams.style());
      case MARKDOWN -> new MarkdownRenderer(new Words(language));
      case HTML -> new HtmlRenderer(new Words(language));
      case JSON -> new JsonRenderer();
      case CSV -> new CsvRenderer(csv.cells());
    };
  }
}
