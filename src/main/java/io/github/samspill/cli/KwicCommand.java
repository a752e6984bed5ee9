package io.github.samspill.cli;

import io.github.samspill.report.csv.ConcordanceCsv;
import io.github.samspill.report.text.ConcordanceLines;
import io.github.samspill.tagging.Concordance;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.PatternSyntaxError;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "kwic",
    description =
        "Shows every place where a pattern of the rule language stands (keyword in context), with"
            + " its speaker, role and the turn's tags. It shows text.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill kwic \"{hva} …3 {dere}\" samples/vikaren.csv",
      "  samspill kwic \"^(prøv|ring|ta)\" samples/*.csv --format csv > places.csv"
    })
final class KwicCommand implements Callable<Integer> {
  /** How a concordance can be written. */
  enum Format {
    TEXT,
    CSV
  }

  @Parameters(index = "0", paramLabel = "PATTERN", description = "A pattern, as rules have them.")
  private String pattern;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Transcripts.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or csv, which has the whole turn on both sides.")
  private Format format;

  @Mixin private ReadingOptions reading;
  @Mixin private RuleOptions rules;
  @Mixin private CsvOptions csv;

  private final Streams streams;

  KwicCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Concordance concordance = new Concordance(read());
    Tagger tagger = new Tagger(rules.ruleSet());
    for (String file : files) {
      for (Session session : reading.read(file, streams).sessions()) {
        concordance.add(tagger.tag(session));
      }
    }
    switch (format) {
      case TEXT -> new ConcordanceLines(streams.style()).write(concordance.places(), streams.out());
      case CSV -> ConcordanceCsv.write(concordance.places(), csv.cells(), streams.out());
    }
    return ExitCode.DONE.number();
  }

  private Pattern read() throws UsageFault {
    try {
      return RuleSets.pattern(pattern);
    } catch (PatternSyntaxError e) {
      throw new UsageFault(
          "the pattern, column "
              + e.column()
              + ": "
              + e.getMessage()
              + "; expected "
              + e.expected());
    }
  }
}
