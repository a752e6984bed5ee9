package io.github.samspill.cli;

import io.github.samspill.report.TagWriter;
import io.github.samspill.report.csv.CsvTags;
import io.github.samspill.report.json.JsonTags;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.read.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class TagCommand implements Command {
  /** How tagged turns can be written. */
  enum Format {
    CSV,
    JSONL
  }

  private final Given<String> file =
      new Given<>(
          PositionalParamSpec.builder()
              .index("0")
              .arity("0..1")
              .type(String.class)
              .paramLabel("FILE")
              .defaultValue("-")
              .description("The transcript, CSV or JSON; - (default) for stdin.")
              .build());

  private final Given<Format> format =
      Given.option(
          Format.class,
          "--format",
          "FORMAT",
          "csv",
          "csv (default) or jsonl, which has held-back hits too.");

  private final Given<Boolean> withText = Given.flag("--text", "Write the turns' text too.");

  private final ReadingOptions reading = new ReadingOptions();
  private final RuleOptions rules = new RuleOptions();
  private final CsvOptions csv = new CsvOptions();

  private final Streams streams;

  TagCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this, "tag", "Writes every turn with its factors and the evidence for them.")
        .takes(file, format, withText)
        .takes(reading)
        .takes(rules)
        .takes(csv)
        .examples(
            "  samspill tag samples/vikaren.csv > tags.csv",
            "  samspill tag samples/bygda.json --format jsonl --text",
            "  cat samples/vikaren.csv | samspill tag");
  }

  @Override
  public Integer call() throws Exception {
    Source source = reading.source(file.value(), streams);
    RuleSet ruleSet = rules.ruleSet();
    StringWriter written = new StringWriter();
    new TagStream(new Tagger(ruleSet), writer(ruleSet, written), written)
        .run(reading, source, streams);
    return ExitCode.DONE.number();
  }

  private TagWriter writer(RuleSet ruleSet, Writer out) throws IOException {
    return switch (format.value()) {
      case CSV -> new CsvTags(ruleSet.factors(), withText.value(), csv.cells(), out);
      case JSONL -> new JsonTags(withText.value(), out);
    };
  }
}
