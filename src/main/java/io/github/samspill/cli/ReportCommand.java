package io.github.samspill.cli;

import io.github.samspill.batch.QuickCheck;
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
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class ReportCommand implements Command {
  /** How a report can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    CSV
  }

  /** What looks at every session, however the command is asked. */
  private record Looking(Analysis analysis, QuickCheck check) {}

  /** What tags. */
  private record Tagging(RuleSet ruleSet, Tagger tagger) {
    static Tagging of(RuleSet ruleSet) {
      return new Tagging(ruleSet, new Tagger(ruleSet));
    }
  }

  // Most reports are made by these rules.
  private final Ahead<Tagging> unlessTold =
      new Ahead<>(() -> Tagging.of(RuleOptions.ruleSetUnlessTold()));
  private final Ahead<Looking> looking =
      new Ahead<>(() -> new Looking(new Analysis(), new QuickCheck()));

  private final Given<String> file =
      Given.parameter("FILE", "The transcript, CSV or JSON; - for stdin.");

  private final Given<String> session =
      Given.option(String.class, "--session", "ID", "The session, when the file holds several.");

  private final Given<Format> format =
      Given.option(
          Format.class,
          "--format",
          "FORMAT",
          "text",
          "text (default), markdown, html, json or csv.");

  private final Given<Language> language = Given.language("report");

  private final Given<Boolean> withText =
      new Given<>(
          OptionSpec.builder("--text")
              .type(Boolean.class)
              .negatable(true)
              .description("Quote the turns with evidence; html does so unless told not to.")
              .build());

  private final OutputOption output = new OutputOption();
  private final ReadingOptions reading = new ReadingOptions();
  private final RuleOptions rules = new RuleOptions();
  private final CsvOptions csv = new CsvOptions();
  private final AnonymityOptions anonymity = new AnonymityOptions();

  private final Streams streams;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void getReady() {
    unlessTold.begin();
    looking.begin();
  }

  @Override
  public CommandSpec spec() {
    return new Described(this, "report", "Shows how one session worked.")
        .takes(file, session, format, language, withText)
        .takes(output)
        .takes(reading)
        .takes(rules)
        .takes(csv)
        .takes(anonymity)
        .examples(
            "  samspill report samples/vikaren.csv",
            "  samspill report samples/to-ledere.csv --session to-ledere-a --language nn",
            "  samspill report samples/en-maaned-etter.csv --format html -o report.html",
            "  samspill report samples/bygda.json --format json");
  }

  @Override
  public Integer call() throws Exception {
    Ahead<Tagging> tagging =
        rules.isTold() ? new Ahead<>(() -> Tagging.of(rules.ruleSet())).begin() : unlessTold;
    Session session = chosen(reading.read(file.value(), streams));
    SpokenSession spoken = looking.get().analysis().of(session);
    anonymity.look(file.value(), spoken, looking.get().check(), streams);
    RuleSet ruleSet = tagging.get().ruleSet();
    boolean quoting = withText.value() == null ? format.value() == Format.HTML : withText.value();
    Report report = Report.of(tagging.get().tagger().tag(spoken), ruleSet, quoting);
    output.write(out -> renderer().render(report, out), streams);
    return ExitCode.DONE.number();
  }

  private Session chosen(Transcript transcript) throws UsageFault {
    List<Session> sessions = transcript.sessions();
    if (session.value() == null && sessions.size() == 1) {
      return sessions.get(0);
    }
    return sessions.stream()
        .filter(one -> one.id().equals(session.value()))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    (session.value() == null
                            ? file.value() + " holds " + sessions.size() + " sessions"
                            : file.value() + " holds no session " + session.value())
                        + "; name one of them with --session:\n  "
                        + sessions.stream().map(Session::id).collect(Collectors.joining("\n  "))));
  }

  private Renderer renderer() {
    return switch (format.value()) {
      case TEXT -> new TextRenderer(new Words(language.value()), streams.style());
      case MARKDOWN -> new MarkdownRenderer(new Words(language.value()));
      case HTML -> new HtmlRenderer(new Words(language.value()));
      case JSON -> new JsonRenderer();
      case CSV -> new CsvRenderer(csv.cells());
    };
  }
}
