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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The coded transcripts that the rules are measured by, and whose codes count. */
final class CodedFiles {
  @Parameters(
      paramLabel = "CODED",
      arity = "1..*",
      description = "Coded transcripts, folders of them, or patterns such as 'data/*.csv'.")
  private List<String> files;

  @Option(
      names = "--against",
      paramLabel = "CODER",
      description = "Whose codes count; by default what was agreed, or the only coder's.")
  private String against;

  @Mixin private ReadingOptions reading;
  @Mixin private RuleOptions rules;

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
    if (files.equals(List.of("-"))) {
      return files;
    }
    try {
      return Inputs.of(files).files().stream().map(Inputs.Input::name).toList();
    } catch (NoSuchFileException e) {
      throw new NoInput(Inputs.missing(e));
    } catch (IOException e) {
      throw new NoInput(ReadingOptions.unreadable(String.join(" ", files), e));
    }
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
}
