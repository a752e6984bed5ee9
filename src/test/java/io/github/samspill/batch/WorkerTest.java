package io.github.samspill.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.Language;
import io.github.samspill.report.csv.CellText;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One input's rows are the same bytes however much of it is held. */
class WorkerTest {
  private static final long PLENTY = Long.MAX_VALUE / 4;
  private static final long LITTLE = 80_000;

  @TempDir Path folder;

  private static Job job() throws Exception {
    return new Job(
        "test",
        RuleSets.of(RuleSets.LANGUAGES, List.of()),
        ReadOptions.none(),
        true,
        Optional.of(Language.NB),
        CellText.SAFE,
        false,
        new TreeMap<>());
  }

  /** The rows of one file that several threads work on. */
  private Map<String, String> together(Path file, int threads) throws Exception {
    Path out = folder.resolve("of" + threads);
    Inputs inputs = new Inputs(List.of(new Input("in.csv", file)));
    Outcome outcome = new Batch(job(), inputs, () -> {}).run(out, false, threads);
    assertEquals(0, outcome.failed());
    Map<String, String> files = files(out);
    files.putAll(files(out.resolve(Pages.FOLDER)));
    return files;
  }

  private Map<String, String> work(Path file, long room, List<Problem> warnings) throws Exception {
    Job job = job();
    Path out = Files.createTempDirectory(folder, "out");
    try (OutputFolder output = OutputFolder.open(out, job, false)) {
      Shard shard =
          new Worker(job, output, new SpareHands(1), room)
              .work(new Input("in.csv", file), warnings::addAll);
      return files(shard.folder());
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Path transcript(String last) throws IOException {
    StringBuilder text = new StringBuilder("session,speaker,text,start\n");
    for (int i = 0; i < 400; i++) {
      text.append("s" + i / 40 + ",M" + i % 3 + ",Du er ikke alene om det.," + i + "\n");
    }
    return Files.writeString(folder.resolve("in.csv"), text + last);
  }

  @Test
  void aLargeFileGivesTheSameBytesAsASmallOne() throws Exception {
    Path file = transcript("");
    Map<String, String> whole = work(file, PLENTY, new ArrayList<>());
    assertEquals(whole, work(file, LITTLE, new ArrayList<>()));
    assertTrue(whole.get("input.json").contains("\"sessions\":10,\"turns\":400"));
    assertEquals(16, whole.size());
  }

  @Test
  void whatWasWrittenAheadOfALateFaultIsThrownAway() throws Exception {
    Path file = transcript("s9,M1,Ja,snart\n");
    Map<String, String> failed = work(file, LITTLE, new ArrayList<>());
    assertEquals(Set.of("failures.csv", "input.json"), failed.keySet());
    assertEquals(work(file, PLENTY, new ArrayList<>()), failed);
  }

  @Test
  void aFileThatIsNotSortedGivesTheSameBytesAndAWarning() throws Exception {
    Path file = transcript("s0,M1,Takk for at dere hørte på meg.,500\n");
    List<Problem> warnings = new ArrayList<>();
    assertEquals(work(file, PLENTY, new ArrayList<>()), work(file, LITTLE, warnings));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).found().contains("('s0') do not stand together"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s0,M1,Takk for at dere hørte på meg.,500\n"})
  void severalThreadsMakeTheSameOfOneFile(String last) throws Exception {
    Path file = transcript(last);
    Map<String, String> alone = together(file, 1);
    assertEquals(19, alone.size());
    assertEquals(alone, together(file, 2));
    assertEquals(alone, together(file, 5));
  }
}
