package io.github.samspill.cli;

import io.github.samspill.problem.BadInput;
import io.github.samspill.tagging.rules.Dictionary;
import io.github.samspill.tagging.rules.DictionaryRules;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.read.Decoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

final class RulesImportCommand implements Command {
  private final Given<String> file = Given.parameter("DICTIONARY", "The dictionary.");

  private final Given<String> category =
      Given.option(
          String.class,
          "--category",
          "NAME",
          "The category; may be left out when there is only one.");

  private final Given<String> factor =
      Given.option(
          String.class, "--factor", "ID", "The factor's id; by default the category's name.");

  private final Given<RuleOptions.Speech> speech =
      Given.option(
          RuleOptions.Speech.class,
          "--speech",
          "LANG",
          "nb",
          "The language of the words: nb (default) or nn.");

  private final Given<Path> output =
      Given.option(Path.class, "-o", "FILE", "Where to write the rules.");

  private final Streams streams;

  RulesImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return new Described(
            this,
            "import",
            "Makes a rule file from a category of a LIWC dictionary (.dic or .dicx), on standard"
                + " output or in a file.")
        .takes(file, category, factor, speech, output)
        .examples(
            "  samspill rules import norsk.dicx --category posemo > posemo.yaml",
            "  samspill rules import norsk.dic --category social --factor contact -o contact.yaml");
  }

  @Override
  public Integer call() throws Exception {
    Dictionary dictionary = dictionary();
    String name = category(dictionary);
    String id = factor(name);
    DictionaryRules rules = new DictionaryRules(dictionary.terms().get(name));
    if (rules.patterns() == 0) {
      throw new UsageFault("the category " + name + " holds no words");
    }
    WholeFile.Content content =
        out ->
            rules.write(
                id,
                name,
                speech.value().name().toLowerCase(Locale.ROOT),
                String.valueOf(Path.of(file.value()).getFileName()),
                out);
    if (output.value() == null) {
      content.write(streams.out());
    } else {
      WholeFile.write(output.value(), content);
    }
    tell(dictionary, rules);
    return ExitCode.DONE.number();
  }

  private Dictionary dictionary() throws BadInput, NoInput {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file.value()));
      return Dictionary.of(Decoding.text(bytes, file.value(), Optional.empty()), file.value());
    } catch (IOException e) {
      throw new NoInput(ReadingOptions.unreadable(file.value(), e));
    }
  }

  private String category(Dictionary dictionary) throws UsageFault {
    if (category.value() == null && dictionary.categories().size() == 1) {
      return dictionary.categories().get(0);
    }
    Optional<String> found = Optional.ofNullable(category.value()).flatMap(dictionary::category);
    if (found.isEmpty()) {
      throw new UsageFault(
          (category.value() == null
                  ? "there are several categories"
                  : "no category is called " + category.value())
              + "; name one of them with --category: "
              + String.join(", ", dictionary.categories()));
    }
    return found.get();
  }

  private String factor(String name) throws UsageFault {
    String id =
        factor.value() != null
            ? factor.value()
            : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (!id.matches("[a-z][a-z0-9-]*") || speech.value() == RuleOptions.Speech.AUTO) {
      throw new UsageFault(
          speech.value() == RuleOptions.Speech.AUTO
              ? "--speech takes nb or nn here; known rules are in "
                  + String.join(", ", RuleSets.LANGUAGES)
              : "'" + id + "' is no factor's id; name one with --factor, such as my-factor");
    }
    return id;
  }

  private void tell(Dictionary dictionary, DictionaryRules rules) {
    if (dictionary.repeated() > 0) {
      streams.err().println("note: " + dictionary.repeated() + " entries stood there before");
    }
    for (String term : rules.left()) {
      streams.err().println("warning: no pattern can stand for the term " + term);
    }
  }
}
