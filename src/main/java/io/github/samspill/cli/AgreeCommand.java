package io.github.samspill.cli;

import io.github.samspill.problem.BadInput;
import io.github.samspill.report.AgreementPage;
import io.github.samspill.report.AgreementReport;
import io.github.samspill.report.csv.AgreementCsv;
import io.github.samspill.report.csv.Disagreements;
import io.github.samspill.report.json.AgreementJson;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import io.github.samspill.study.Codings;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.CodedSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "CODED", arity = "1..*", description = "Coded transcripts.")
  private List<String> files;

  @Option(
      names = "--against",
      paramLabel = "CODER",
      description = "Whose codes count; by default what was agreed, or the only coder's.")
  private String against;

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

  @Mixin private ReadingOptions reading;
  @Mixin private RuleOptions rules;

  private final Streams streams;

  AgreeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    RuleSet ruleSet = rules.ruleSet();
    Codings codings = codings(ruleSet);
    String coder = coder(codings.coders());
    write(AgreementReport.of(codings, ruleSet, coder));
    if (disagreements != null) {
      WholeFile.write(disagreements, out -> new Disagreements(codings, coder, withText).write(out));
    }
    return ExitCode.DONE.number();
  }

  private Codings codings(RuleSet ruleSet) throws BadInput, NoInput, UsageFault {
    List<String> columns = ruleSet.factors().stream().map(Factor::column).toList();
    List<CodedSession> coded = new ArrayList<>();
    for (String file : files) {
      coded.addAll(reading.readCoded(file, columns, streams));
    }
    Tagger tagger = new Tagger(ruleSet);
    return new Codings(coded, coded.stream().map(one -> tagger.tag(one.session())).toList());
  }

  private String coder(List<String> coders) throws UsageFault {
    if (against != null ? coders.contains(against) : coders.size() == 1) {
      return against != null ? against : coders.get(0);
    }
    if (against == null && coders.contains(CodedSession.AGREED)) {
      return CodedSession.AGREED;
    }
    throw new UsageFault(
        (against == null ? "there are several coders" : "no coder is called " + against)
            + "; name one of them with --against: "
            + String.join(", ", coders));
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
