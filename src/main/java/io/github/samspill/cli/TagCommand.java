package io.github.samspill.cli;

import io.github.samspill.report.TagWriter;
import io.github.samspill.report.csv.CsvTags;
import io.github.samspill.report.json.JsonTags;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.read.Source;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tag",
    description = "Writes every turn with its factors and the evidence for them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill tag samples/vikaren.csv > tags.csv",
      "  samspill tag samples/bygda.json --format jsonl --text",
      "  cat samples/vikaren.csv | samspill tag"
    })
final class TagCommand implements Callable<Integer> {
  /** How tagged turns can be written. */
  enum Format {
    CSV,
    JSONL
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "-",
      description = "The transcript, CSV or JSON; - (default) for stdin.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "csv (default) or jsonl, which has held-back hits too.")
  private Format format;

  @Option(names = "--text", description = "Write the turns' text too.")
  private boolean withText;

  @Mixin private ReadingOptions reading;
  @Mixin private RuleOptions rules;
  @Mixin private CsvOptions csv;

  private final Streams streams;

  TagCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Source source = reading.source(file, streams);
    RuleSet ruleSet = rules.ruleSet();
    StringBuilder written = new StringBuilder();
    new TagStream(new Tagger(ruleSet), writer(ruleSet, written), written)
        .run(reading, source, streams);
    return ExitCode.DONE.number();
  }

  private TagWriter writer(RuleSet ruleSet, Appendable out) throws IOException {
    return switch (format) {
      case CSV -> new CsvTags(ruleSet.factors(), withText, csv.cells(), out);
      case JSONL -> new JsonTags(withText, out);
    };
  }
}
