package io.github.samspill.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two leaders of one group are apart where they are, and chance is not. */
class CompareTest {
  @TempDir Path folder;
  private Path results;

  @BeforeEach
  void batch() {
    results = folder.resolve("results");
    Run run = Run.of("batch", "samples/two-leaders.csv", "-o", results.toString());
    assertEquals(0, run.code(), run.err());
  }

  /** The rows of a comparison, the header left out. */
  private List<String[]> compare(String by) {
    Run run = Run.of("compare", "--by", by, results.toString(), "--format", "csv");
    assertEquals(0, run.code(), run.err());
    return run.out().lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static String[] of(List<String[]> rows, String measure) {
    return rows.stream().filter(row -> row[3].equals(measure)).findFirst().orElseThrow();
  }

  @Test
  void theLeadersOfTheSampleAreApart() {
    List<String[]> rows = compare("leader");

    // In every session L2 takes more of the words, asks more closed questions and waits less.
    for (String measure :
        List.of("leader_word_share", "leader_closed_questions", "after_leader_share")) {
      assertEquals("1", of(rows, measure)[11], measure);
      assertEquals("0.002165", of(rows, measure)[12], measure);
    }
    for (String measure : List.of("member_to_member_share", "longest_pause", "silence_seconds")) {
      assertEquals("-1", of(rows, measure)[11], measure);
    }
  }

  @Test
  void aFolderGivesTheFiguresOfItsFiles() {
    Run files = Run.of("compare", "--by", "leader", "samples/two-leaders.csv", "--format", "csv");
    Run written = Run.of("compare", "--by", "leader", results.toString(), "--format", "csv");

    assertEquals(files.out(), written.out());
  }

  @Test
  void sessionsSharedOutByChanceAreNotApart() throws IOException {
    Path sessions = results.resolve("sessions.csv");
    List<String> lines = Files.readAllLines(sessions);
    List<String> drawn = new ArrayList<>(Collections.nCopies(6, "a"));
    drawn.addAll(Collections.nCopies(6, "b"));
    Collections.shuffle(drawn, new Random(1));
    List<String> marked = new ArrayList<>(List.of(lines.get(0) + ",drawn"));
    for (int i = 1; i < lines.size(); i++) {
      marked.add(lines.get(i) + "," + drawn.get(i - 1));
    }
    Files.write(sessions, marked);
    List<String[]> rows = compare("drawn");

    assertTrue(rows.size() > 30);
    for (String[] row : rows) {
      assertTrue(row[13].isEmpty() || Double.parseDouble(row[13]) > 0.05, String.join(",", row));
    }
  }

  @Test
  void aTableThatIsNoneIsTold() throws IOException {
    Path sessions = results.resolve("sessions.csv");
    Files.writeString(sessions, "session,leader\na,L1,9\n");
    Run run = Run.of("compare", "--by", "leader", results.toString());

    assertEquals(65, run.code());
    assertTrue(run.err().contains("sessions.csv:2: the row has 3 values"), run.err());
  }
}
