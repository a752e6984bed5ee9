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
import picocli.CommandLine.Model.CommandSpec;

final class KwicCommand implements Command {
  /** How a concordance can be written. */
  enum Format {
    TEXT,
    CSV
  }

  private final Given<String> pattern =
      Given.parameter("PATTERN", "A pattern, as rules have them.");

  private final Given<List<String>> files = Given.parameters("1..*", "FILE", "Transcripts.");

  private final Given<Format> format =
      Given.option(
          Format.class,
          "--format",
          "FORMAT",
          "text",
          "text (default) or csv, which has the whole turn on both sides.");

  private final ReadingOptions reading = new ReadingOptions();
  private final RuleOptions rules = new RuleOptions();
  private final CsvOptions csv = new CsvOptions();

  private final Streams streams;

  KwicCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "kwic",
            "Shows every place where a pattern of the rule language stands (keyword in context), with"
                + " its speaker, role and the turn's tags. It shows text.")
        .takes(pattern, files, format)
        .takes(reading)
        .takes(rules)
        .takes(csv)
        .examples(
            "  samspill kwic \"{hva} …3 {dere}\" samples/vikaren.csv",
            "  samspill kwic \"^(prøv|ring|ta)\" samples/*.csv --format csv > places.csv");
  }

  @Override
  public Integer call() throws Exception {
    Concordance concordance = new Concordance(read());
    Tagger tagger = new Tagger(rules.ruleSet());
    for (String file : files.value()) {
      for (Session session : reading.read(file, streams).sessions()) {
        concordance.add(tagger.tag(session));
      }
    }
    switch (format.value()) {
      case TEXT -> new ConcordanceLines(streams.style()).write(concordance.places(), streams.out());
      case CSV -> ConcordanceCsv.write(concordance.places(), csv.cells(), streams.out());
    }
    return ExitCode.DONE.number();
  }

  private Pattern read() throws UsageFault {
    try {
      return RuleSets.pattern(pattern.value());
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
