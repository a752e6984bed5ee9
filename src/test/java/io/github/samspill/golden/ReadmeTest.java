package io.github.samspill.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.ExitCode;
import io.github.samspill.cli.Run;
import io.github.samspill.metrics.Catalogue;
import io.github.samspill.tagging.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README says what the program does. */
class ReadmeTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```console\\n\\$ (.*?)\\n(.*?)^```");
  private static final Pattern RULES = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");
  private static final String PROGRAM = "java -jar target/samspill.jar ";
  private static final String LEFT_OUT = "[...]\n";

  @TempDir Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @TestFactory
  Stream<DynamicTest> consoleFencesShowWhatComesOut() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher fences = FENCE.matcher(readme());
    while (fences.find()) {
      String command = fences.group(1);
      String shown = fences.group(2);
      int at = command.indexOf(PROGRAM);
      if (at >= 0) {
        String arguments = command.substring(at + PROGRAM.length());
        tests.add(DynamicTest.dynamicTest(command, () -> compare(arguments, shown)));
      }
    }
    assertTrue(tests.size() >= 2, "the README shows only " + tests.size() + " commands");
    return tests.stream();
  }

  /** Pieces between {@code [...]} stand in the output in their order. */
  private static void compare(String arguments, String shown) {
    Run run = Run.of(CommandLines.words(arguments).toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    if (!shown.contains(LEFT_OUT)) {
      assertEquals(run.out(), shown);
      return;
    }
    int at = 0;
    for (String piece : shown.split(Pattern.quote(LEFT_OUT), -1)) {
      int found = run.out().indexOf(piece, at);
      assertTrue(found >= at, "not in the output: " + piece + "\n" + run.out());
      at = found + piece.length();
    }
    assertTrue(shown.length() > 2 * LEFT_OUT.length(), "the README shows nothing of the output");
  }

  @Test
  void theMetricsTableIsWhatTheProgramSays() throws IOException {
    Run run = Run.of("metrics", "--format", "markdown");
    String table = run.out().substring(run.out().indexOf("| id "));
    assertTrue(table.lines().count() == Catalogue.metrics().size() + 2, table);
    assertTrue(readme().contains(table), "the README should hold:\n" + table);
  }

  @Test
  void theExitCodesAreThoseOfTheProgram() throws IOException {
    Pattern row = Pattern.compile("(?m)^\\| (\\d+) \\| .+ \\|$");
    List<Integer> told =
        row.matcher(readme()).results().map(r -> Integer.valueOf(r.group(1))).toList();
    assertEquals(Stream.of(ExitCode.values()).map(ExitCode::number).toList(), told);
  }

  @Test
  void theExampleRuleFileWorks() throws Exception {
    Matcher yaml = RULES.matcher(readme());
    assertTrue(yaml.find());
    Path file = Files.writeString(folder.resolve("humour.yaml"), yaml.group(1));
    Run run = Run.of("rules", "test", "--rules", file.toString());
    assertEquals(0, run.code(), run.out() + run.err());
    int rules = RuleSets.of(RuleSets.LANGUAGES, List.of(file)).rules().size();
    assertEquals(RuleSets.of(RuleSets.LANGUAGES, List.of()).rules().size() + 1, rules);
  }

  @Test
  void itNamesEveryColumnOfTheTags() throws IOException {
    String header = Run.with("speaker,text\nM1,Hei.\n", "tag").out().lines().findFirst().orElse("");
    assertEquals(
        "session,turn,speaker,role,hope,universality,information,cohesion,interpersonal_learning,"
            + "evidence",
        header);
    assertTrue(readme().contains("`session,turn,speaker,role`"));
  }
}
