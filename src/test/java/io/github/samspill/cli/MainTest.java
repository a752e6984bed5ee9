package io.github.samspill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.report.text.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String TWO_TURNS =
      "speaker,text\nL1,Velkommen hit alle sammen.\nM1,Du er ikke alene.\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Run run = Run.of("report", "--formatt", "json");
    assertEquals(ExitCode.WRONG_USAGE.number(), run.code());
    assertTrue(run.err().startsWith("samspill: "), run.err());
    assertTrue(run.err().endsWith("see samspill report --help\n"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void noCommandIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE.number(), Run.of().code());
    assertEquals(ExitCode.WRONG_USAGE.number(), Run.of("rules").code());
  }

  @Test
  void badDataGivesItsProblemsAndNoReport() throws IOException {
    Path file = file("bad.csv", "speaker,text,start\nM1,Hei.,snart\nM2,Ja.,1:75\n");
    Run run = Run.of("report", file.toString());
    assertEquals(ExitCode.BAD_DATA.number(), run.code());
    assertEquals("", run.out());
    assertEquals(2, run.err().lines().count());
    assertTrue(run.err().startsWith(file + ":2: the start 'snart' is no time; expected"));
  }

  @Test
  void aFileThatIsNotThereIsNoInput() {
    Run run = Run.of("tag", "nowhere.csv");
    assertEquals(ExitCode.NO_INPUT.number(), run.code());
    assertEquals("nowhere.csv: there is no such file; check the name and the folder\n", run.err());
  }

  @Test
  void aFolderIsNoInput() {
    Run run = Run.of("report", folder.toString());
    assertEquals(ExitCode.NO_INPUT.number(), run.code());
    assertEquals(
        folder + ": this is a folder; expected a file; name one of the files in it\n", run.err());
  }

  @Test
  void missingRulesAreNoInput() {
    Run run = Run.of("explain", "--rules", "nowhere.yaml", "hei");
    assertEquals(ExitCode.NO_INPUT.number(), run.code());
    assertEquals("nowhere.yaml: there is no such file; check the name and the folder\n", run.err());
  }

  @Test
  void outputThatCannotBeWrittenIsSaid() throws IOException {
    Path file = file("ok.csv", TWO_TURNS);
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), full, new PrintWriter(err), Style.PLAIN);
    assertEquals(ExitCode.CANNOT_WRITE.number(), Main.run(streams, "report", file.toString()));
    assertEquals(
        "samspill: the output cannot be written: No space left on device\n", err.toString());
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.with(TWO_TURNS, "tag");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\nstdin,2,M1,member,0,1,0,0,0,universality.not-alone@"));
  }

  @Test
  void textStandsOnlyWhereItIsAskedFor() {
    for (String format : new String[] {"csv", "jsonl"}) {
      String without = Run.with(TWO_TURNS, "tag", "--format", format).out();
      assertFalse(without.contains("alene."), without);
      assertTrue(Run.with(TWO_TURNS, "tag", "--format", format, "--text").out().contains("alene."));
    }
    for (String format : new String[] {"text", "markdown", "json", "csv"}) {
      String without = Run.with(TWO_TURNS, "report", "-", "--format", format).out();
      assertFalse(without.contains("alene."), without);
    }
  }

  @Test
  void severalSessionsAskForOne() throws IOException {
    Path file = file("two.csv", "session,speaker,text\na,M1,Hei.\nb,M1,Hei.\n");
    Run run = Run.of("report", file.toString());
    assertEquals(ExitCode.WRONG_USAGE.number(), run.code());
    assertTrue(run.err().endsWith("--session:\n  a\n  b\n"), run.err());
    assertEquals(0, Run.of("report", file.toString(), "--session", "b").code());
    assertEquals(2, Run.of("report", file.toString(), "--session", "c").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "tag",
        "explain",
        "kwic",
        "agree",
        "rules list",
        "rules show",
        "rules test",
        "rules audit",
        "rules import"
      })
  void everyCommandHelpsWithAnExample(String command) {
    String[] words = (command + " --help").split(" ", -1);
    Run run = Run.of(words);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Example"), run.out());
    assertTrue(run.out().contains("samspill " + command), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void ownRulesJoinAndReplaceTheBuiltInOnes() throws IOException {
    Path own =
        file(
            "own.yaml",
            """
            factor: humour
            language: nb
            names: {nb: Humor, nn: Humor, en: Humour}
            rules:
              - id: humour.laugh
                says: laughs aloud
                patterns: ["ha ha"]
                match: ["«ha ha», den var god"]
                near_miss: ["ha det bra"]
            """);
    Run run = Run.with("speaker,text\nM1,Ha ha!\n", "tag", "--rules", own.toString());
    assertEquals(
        "session,turn,speaker,role,hope,universality,information,cohesion,interpersonal_learning,"
            + "humour,evidence\nstdin,1,M1,member,0,0,0,0,0,1,humour.laugh@0-5\n",
        run.out());
    assertEquals(0, Run.of("rules", "test", "--rules", own.toString()).code());
  }

  @Test
  void aRuleWhoseExampleFailsGivesExitCodeOne() throws IOException {
    Path own =
        file(
            "own.yaml",
            """
            factor: humour
            language: nb
            rules:
              - id: humour.laugh
                says: laughs aloud
                patterns: ["ha ha"]
                match: ["«ha ha ha», den var god"]
                near_miss: ["ha det bra"]
            """);
    Run run = Run.of("rules", "test", "--rules", own.toString());
    assertEquals(ExitCode.DONE_WITH_FAILURES.number(), run.code());
    assertTrue(
        run.out()
            .startsWith(
                own + ":7: humour.laugh: expected «ha ha ha», found «ha ha» in: ha ha ha, den var"),
        run.out());
  }

  @Test
  void tagsAreMeasuredAgainstCodes() throws IOException {
    Path coded =
        file(
            "coded.csv",
            "speaker,text,universality,hope\nM1,Du er ikke alene.,1,0\nM2,Ja vel.,0,0\n");
    Path differ = folder.resolve("differ.csv");
    Run run =
        Run.of("agree", coded.toString(), "--format", "csv", "--disagreements", differ.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\nuniversality,agreed,2,1,1,1,0.5,1,"), run.out());
    assertEquals(
        "session,turn,speaker,role,factor,tag,code_agreed,evidence,held_back\n",
        Files.readString(differ));
    assertEquals(
        ExitCode.WRONG_USAGE.number(), Run.of("agree", coded + "", "--against", "x").code());
    assertEquals(
        ExitCode.CANNOT_WRITE.number(),
        Run.of("agree", coded.toString(), "--disagreements", folder + "/none/differ.csv").code());
  }
}
