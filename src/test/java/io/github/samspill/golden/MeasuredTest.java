package io.github.samspill.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.report.AgreementReport;
import io.github.samspill.report.Measured;
import io.github.samspill.study.Codings;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.CodedSession;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reports say of the rules' agreement with the coders is what is measured now. */
class MeasuredTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/github/samspill/report/measured.properties");
  private static final Path SESSIONS = Path.of("samples/coded/measuring");

  private static AgreementReport measured(RuleSet ruleSet) throws Exception {
    List<String> columns = ruleSet.factors().stream().map(Factor::column).toList();
    TranscriptReader reader = new TranscriptReader(ReadOptions.none());
    List<CodedSession> coded = new ArrayList<>();
    try (Stream<Path> files = Files.list(SESSIONS)) {
      for (Path file : files.sorted().toList()) {
        coded.addAll(
            reader.readCoded(Files.readAllBytes(file), file.toString(), columns).sessions());
      }
    }
    Tagger tagger = new Tagger(ruleSet);
    Codings codings =
        new Codings(coded, coded.stream().map(one -> tagger.tag(one.session())).toList());
    return AgreementReport.of(codings, ruleSet, CodedSession.AGREED);
  }

  @Test
  void theFileHoldsWhatIsMeasuredNow() throws Exception {
    RuleSet ruleSet = RuleSets.of(RuleSets.LANGUAGES, List.of());
    List<String> held =
        Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).toList();
    AgreementReport now = measured(ruleSet);
    if (Boolean.getBoolean("samspill.rewrite")) {
      assertFalse(System.getenv("CI") != null, "figures are not rewritten in CI");
      List<String> lines =
          new ArrayList<>(
              List.of(
                  "# How well the built-in rules agree with the codes of samples/coded/measuring;"
                      + " written by MeasuredTest."));
      lines.addAll(Measured.lines(now, LocalDate.now(ZoneOffset.UTC)));
      Files.write(FILE, lines);
      return;
    }
    LocalDate date = Measured.of(ruleSet.digest()).orElseThrow().date();
    assertEquals(Measured.lines(now, date), held);
  }

  @Test
  void anotherRuleSetIsSaidNotToBeMeasured() throws Exception {
    assertTrue(Measured.of("0".repeat(64)).isEmpty());
  }
}
