package io.github.samspill.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.tagging.Condition;
import io.github.samspill.tagging.PatternIndex;
import io.github.samspill.tagging.RuleSet;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build compiles is what the rule files say, and nothing else is taken for it. */
class CompiledRulesTest {
  private static final String ONE_SOURCE = "sets.yaml";
  // Before it stands the layout, in one byte.
  private static final int CHECKSUM_AT = 1;

  private static byte[] shipped() throws Exception {
    try (InputStream stream = CompiledRules.class.getResourceAsStream(CompiledRules.NAME)) {
      return stream.readAllBytes();
    }
  }

  private static RuleSet read(List<String> languages) throws Exception {
    return RuleSets.book(languages, List.of()).ruleSet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb nn", "nb", "nn"})
  void theBuildCompiledWhatTheFilesSay(String choice) throws Exception {
    List<String> languages = List.of(choice.split(" "));
    RuleSet read = read(languages);
    assertTrue(read.rules().stream().anyMatch(r -> !r.condition().equals(Condition.NONE)));
    assertEquals(read, withoutIndex(CompiledRules.builtIn(languages).orElseThrow()));
    assertEquals(read, withoutIndex(RuleSets.of(languages, List.of())));
  }

  private static RuleSet withoutIndex(RuleSet set) {
    return new RuleSet(set.factors(), set.rules(), set.framing(), set.conduct(), set.digest());
  }

  @Test
  void theIndexIsThatOfThePatternsReadBesideIt() throws Exception {
    RuleSet set = CompiledRules.builtIn(RuleSets.LANGUAGES).orElseThrow();
    List<String> spoken = RuleSets.book(RuleSets.LANGUAGES, List.of()).spoken();
    ToIntFunction<String> lengths = String::length;
    assertArrayEquals(
        PatternIndex.of(withoutIndex(set), spoken).toNumbers(lengths),
        set.index().orElseThrow().toNumbers(lengths));
  }

  @Test
  void everyCompilationGivesTheSameBytes() throws Exception {
    List<String> sources = Arrays.asList(sources(shipped()));
    assertTrue(sources.contains("nb/hope.yaml") && sources.contains("factors.yaml"), "" + sources);
    assertArrayEquals(shipped(), CompileRules.compiled(sources));
  }

  @Test
  void languagesThatWereNotCompiledAreRead() {
    assertEquals(Optional.empty(), CompiledRules.builtIn(List.of("nn", "nb")));
  }

  @Test
  void aCompilationOfOtherFilesIsNotUsed() throws Exception {
    List<String> languages = List.of("nb");
    byte[] compiled = CompiledWriter.bytes(List.of(ONE_SOURCE), Map.of(languages, read(languages)));
    assertTrue(CompiledRules.of(compiled, languages).isPresent());
    byte[] ofAnotherText = compiled.clone();
    ofAnotherText[CHECKSUM_AT] ^= 1;
    assertEquals(Optional.empty(), CompiledRules.of(ofAnotherText, languages));
    byte[] ofAnotherLayout = compiled.clone();
    ofAnotherLayout[0]++;
    assertEquals(Optional.empty(), CompiledRules.of(ofAnotherLayout, languages));
  }

  private static String[] sources(byte[] compiled) {
    CompiledReader reader = new CompiledReader(compiled);
    reader.number();
    reader.fixed();
    return reader.texts();
  }
}
