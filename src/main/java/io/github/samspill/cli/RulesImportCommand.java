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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Makes a rule file from a category of a LIWC dictionary (.dic or .dicx), on standard"
            + " output or in a file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill rules import norsk.dicx --category posemo > posemo.yaml",
      "  samspill rules import norsk.dic --category social --factor contact -o contact.yaml"
    })
final class RulesImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DICTIONARY", description = "The dictionary.")
  private String file;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "The category; may be left out when there is only one.")
  private String category;

  @Option(
      names = "--factor",
      paramLabel = "ID",
      description = "The factor's id; by default the category's name.")
  private String factor;

  @Option(
      names = "--speech",
      paramLabel = "LANG",
      defaultValue = "nb",
      description = "The language of the words: nb (default) or nn.")
  private RuleOptions.Speech speech;

  @Option(names = "-o", paramLabel = "FILE", description = "Where to write the rules.")
  private Path output;

  private final Streams streams;

  RulesImportCommand(Streams streams) {
    this.streams = streams;
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
                speech.name().toLowerCase(Locale.ROOT),
                String.valueOf(Path.of(file).getFileName()),
                out);
    if (output == null) {
      content.write(streams.out());
    } else {
      WholeFile.write(output, content);
    }
    tell(dictionary, rules);
    return ExitCode.DONE.number();
  }

  private Dictionary dictionary() throws BadInput, NoInput {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      return Dictionary.of(Decoding.text(bytes, file, Optional.empty()), file);
    } catch (IOException e) {
      throw new NoInput(ReadingOptions.unreadable(file, e));
    }
  }

  private String category(Dictionary dictionary) throws UsageFault {
    if (category == null && dictionary.categories().size() == 1) {
      return dictionary.categories().get(0);
    }
    Optional<String> found = Optional.ofNullable(category).flatMap(dictionary::category);
    if (found.isEmpty()) {
      throw new UsageFault(
          (category == null ? "there are several categories" : "no category is called " + category)
              + "; name one of them with --category: "
              + String.join(", ", dictionary.categories()));
    }
    return found.get();
  }

  private String factor(String name) throws UsageFault {
    String id =
        factor != null
            ? factor
            : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (!id.matches("[a-z][a-z0-9-]*") || speech == RuleOptions.Speech.AUTO) {
      throw new UsageFault(
          speech == RuleOptions.Speech.AUTO
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
