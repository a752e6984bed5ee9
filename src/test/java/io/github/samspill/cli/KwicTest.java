package io.github.samspill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KwicTest {
  private static final String TURNS =
      """
      session,turn,speaker,role,text
      kveld,1,L1,leader,"Du er ikke alene. Ta en stol, så tar vi en runde."
      kveld,2,M1,member,"Nei, ta du.
      Ta den der."
      kveld,3,M2,member,Jeg kan ta den.
      """;

  @TempDir Path folder;

  private String kwic(String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("kveld.csv"), TURNS);
    String[] args = new String[options.length + 3];
    args[0] = "kwic";
    args[1] = "^ta (en|den)";
    args[2] = file.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    Run run = Run.of(args);
    assertEquals("", run.err());
    assertEquals(0, run.code());
    return run.out();
  }

  @Test
  void everyPlaceStandsInItsContextWithSpeakerRoleAndTags() throws Exception {
    assertEquals(
        """
        kveld turn 1, L1 (leader): universality
                    Du er ikke alene. «Ta en» stol, så tar vi en runde.
        kveld turn 2, M1 (member)
                          Nei, ta du. «Ta den» der.
        2 places in 2 turns
        """,
        kwic());
  }

  @Test
  void theTableHasTheWholeTurn() throws Exception {
    String csv = kwic("--format", "csv");
    assertTrue(csv.startsWith("session,turn,speaker,role,left,match,right,tags\n"), csv);
    assertTrue(
        csv.contains("\"Du er ikke alene. \",Ta en,\" stol, så tar vi en runde.\",universality\n"),
        csv);
  }

  @Test
  void aPatternThatIsNotWellWrittenIsWrongUsage() {
    Run run = Run.of("kwic", "ta (en", "x.csv");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("samspill: the pattern, column 7: the bracket is not closed"));
  }

  @Test
  void linesFitTheTerminal() throws Exception {
    String text = "Dette er et langt innlegg om ingenting særlig. ".repeat(5);
    Path file =
        Files.writeString(
            folder.resolve("lang.csv"), "speaker,text\nM1,\"" + text + "Ta den. " + text + "\"\n");
    Run run = Run.of("kwic", "ta den", file.toString());
    assertEquals(3, run.out().lines().count());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    assertTrue(run.out().contains("…"), run.out());
  }
}
