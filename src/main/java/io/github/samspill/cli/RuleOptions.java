package io.github.samspill.cli;

import io.github.samspill.problem.BadInput;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.rules.RuleSets;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Which rules tag, for every command that tags. */
final class RuleOptions implements Options {
  /** The written standards whose rules are used. */
  enum Speech {
    NB,
    NN,
    AUTO
  }

  private final Given<Speech> speech =
      Given.option(
          Speech.class,
          "--speech",
          "LANG",
          "auto",
          "What is spoken: nb, nn or auto (default), which uses the rules of both on every turn.");

  private final Given<List<Path>> own =
      Given.options(
          Path.class,
          "--rules",
          "PATH",
          "A rule file of your own, or a folder of them. May stand several times.");

  @Override
  public void addTo(Described command) {
    command.takes(speech, own);
  }

  /** Writes down what was chosen, for the record of a run. */
  void describe(SortedMap<String, String> chosen) {
    chosen.put("speech", speech.value().name().toLowerCase(Locale.ROOT));
    chosen.put("rules", own.value().stream().map(Path::toString).collect(Collectors.joining(" ")));
  }

  /** Whether other rules are asked for than those that tag when nothing is said of them. */
  boolean isTold() {
    return speech.value() != Speech.AUTO || !own.value().isEmpty();
  }

  /** What tags when nothing is said of the rules. */
  static RuleSet ruleSetUnlessTold() throws BadInput, IOException {
    return RuleSets.of(RuleSets.LANGUAGES, List.of());
  }

  /** What tags. */
  RuleSet ruleSet() throws BadInput, NoInput {
    return read(RuleSets::of);
  }

  /** The same with everything that the rule files say. */
  RuleBook book() throws BadInput, NoInput {
    return read(RuleSets::book);
  }

  private interface Reading<T> {
    T of(List<String> languages, List<Path> own) throws BadInput, IOException;
  }

  private <T> T read(Reading<T> reading) throws BadInput, NoInput {
    List<String> languages =
        switch (speech.value()) {
          case NB -> List.of("nb");
          case NN -> List.of("nn");
          case AUTO -> RuleSets.LANGUAGES;
        };
    try {
      return reading.of(languages, own.value());
    } catch (FileSystemException e) {
      throw new NoInput(ReadingOptions.unreadable(e.getFile(), e));
    } catch (IOException e) {
      throw new NoInput(ReadingOptions.unreadable(own.value().get(0).toString(), e));
    }
  }
}
