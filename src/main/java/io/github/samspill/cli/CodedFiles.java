package io.github.samspill.cli;

import io.github.samspill.batch.Inputs;
import io.github.samspill.problem.BadInput;
import io.github.samspill.study.Codings;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.CodedSession;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** The coded transcripts that the rules are measured by, and whose codes count. */
final class CodedFiles implements Options {
  private final Given<List<String>> files =
      Given.parameters(
          "0..*", "CODED", "Coded transcripts, folders of them, or patterns such as 'data/*.csv'.");

  private final Given<String> against =
      Given.option(
          String.class,
          "--against",
          "CODER",
          "Whose codes count; by default what was agreed, or the only coder's.");

  private final ReadingOptions reading = new ReadingOptions();
  private final RuleOptions rules = new RuleOptions();

  @Override
  public void addTo(Described command) {
    command.takes(files, against).takes(reading).takes(rules);
  }

  /**
   * Codes beside tags.
   *
   * @param coder whose codes count
   */
  record Measured(RuleSet ruleSet, Codings codings, String coder) {}

  Measured measured(Streams streams) throws BadInput, NoInput, UsageFault {
    RuleSet ruleSet = rules.ruleSet();
    List<String> columns = ruleSet.factors().stream().map(Factor::column).toList();
    List<CodedSession> coded = new ArrayList<>();
    for (String file : named()) {
      coded.addAll(reading.readCoded(file, columns, streams));
    }
    Tagger tagger = new Tagger(ruleSet);
    Codings codings =
        new Codings(coded, coded.stream().map(one -> tagger.tag(one.session())).toList());
    return new Measured(ruleSet, codings, coder(codings.coders()));
  }

  private List<String> named() throws NoInput {
    if (files.value().equals(List.of("-"))) {
      return files.value();
    }
    try {
      return Inputs.of(files.value()).files().stream().map(Inputs.Input::name).toList();
    } catch (NoSuchFileException e) {
      throw new NoInput(Inputs.missing(e));
    } catch (IOException e) {
      throw new NoInput(ReadingOptions.unreadable(String.join(" ", files.value()), e));
    }
  }

  private String coder(List<String> coders) throws UsageFault {
    if (against.value() != null ? coders.contains(against.value()) : coders.size() == 1) {
      return against.value() != null ? against.value() : coders.get(0);
    }
    if (against.value() == null && coders.contains(CodedSession.AGREED)) {
      return CodedSession.AGREED;
    }
    throw new UsageFault(
        (against.value() == null
                ? "there are several coders"
                : "no coder is called " + against.value())
            + "; name one of them with --against: "
            + String.join(", ", coders));
  }
}
