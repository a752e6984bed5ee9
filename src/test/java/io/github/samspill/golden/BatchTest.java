package io.github.samspill.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a batch over the samples, whole and the same however the run went. */
class BatchTest {
  private static final Path EXPECTED = Path.of("samples/expected/batch");
  private static final boolean REWRITE = Boolean.getBoolean("samspill.rewrite");

  @TempDir Path folder;

  private static String[] command(Path out, String... more) {
    List<String> args =
        new ArrayList<>(List.of("batch", "samples/*.csv", "samples/*.json", "-o", out.toString()));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 16})
  void theTablesAreTheSameBytesForAnyNumberOfThreads(int threads) throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of(command(out, "--threads", Integer.toString(threads)));
    assertEquals(0, run.code(), run.err());
    Map<String, String> written = files(out);
    if (REWRITE) {
      assertFalse(System.getenv("CI") != null, "expected outputs are not rewritten in CI");
      Files.createDirectories(EXPECTED);
      for (Map.Entry<String, String> file : written.entrySet()) {
        Files.writeString(EXPECTED.resolve(file.getKey()), file.getValue());
      }
    }
    assertEquals(files(EXPECTED), written);
    assertEquals(8, written.size());
    assertFalse(written.get("turns.csv").contains("lungebetennelse"), "text was not asked for");
  }

  @Test
  void everyColumnIsInTheCodebook() throws IOException {
    List<String> told =
        Files.readAllLines(EXPECTED.resolve("codebook.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", 3))
            .map(parts -> parts[0] + "," + parts[1])
            .toList();
    List<String> columns = new ArrayList<>();
    for (String table :
        List.of("sessions", "participants", "factors", "flows", "turns", "failures")) {
      String header = Files.readAllLines(EXPECTED.resolve(table + ".csv")).get(0);
      for (String column : header.split(",", -1)) {
        columns.add(table + ".csv," + column);
      }
    }
    assertEquals(columns, told);
  }

  @Test
  void aBadFileIsToldAndStopsNothing() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("god.csv"), "speaker,text\nM1,Hei\n");
    Files.writeString(in.resolve("feil.csv"), "speaker,text\nM1,\"Hei\n");
    Files.writeString(in.resolve("tom.json"), "");
    Files.writeString(in.resolve("notat.md"), "ikke en utskrift");
    Path out = folder.resolve("out");
    Run run = Run.of("batch", in.toString(), "-o", out.toString(), "--text");
    List<String> failures = Files.readAllLines(out.resolve("failures.csv"));

    assertEquals(1, run.code(), run.err());
    assertEquals(3, failures.size(), failures.toString());
    assertTrue(failures.get(1).contains("feil.csv,2,"), failures.get(1));
    assertTrue(failures.get(2).contains("tom.json"), failures.get(2));
    assertEquals(2, Files.readAllLines(out.resolve("sessions.csv")).size());
    assertTrue(Files.readString(out.resolve("turns.csv")).endsWith(",Hei\n"));
    assertTrue(run.err().contains("sessions 1, files 3, failed 2"), run.err());
  }

  @Test
  void aFolderWithResultsIsNotWrittenOver() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("turns.csv"), "mine");
    Run run = Run.of(command(out));

    assertEquals(2, run.code());
    assertTrue(run.err().contains("name another folder"), run.err());
    assertEquals(Map.of("turns.csv", "mine"), files(out));
  }

  @Test
  void aFinishedRunHasNothingLeftToResume() throws IOException {
    Path out = folder.resolve("out");
    Run.of("batch", "samples/bygda.json", "-o", out.toString());
    Map<String, String> before = files(out);
    Run again = Run.of("batch", "samples/bygda.json", "-o", out.toString(), "--resume");

    assertEquals(0, again.code(), again.err());
    assertEquals(before, files(out));
  }

  @Test
  void anotherRunsFolderIsLeftAlone() throws Exception {
    Path out = folder.resolve("out");
    Path unfinished = Files.createDirectories(out.resolve(".unfinished"));
    try (FileChannel held =
        FileChannel.open(
            unfinished.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      held.lock();
      Run run = Run.of(command(out, "--resume"));
      assertEquals(2, run.code());
      assertTrue(run.err().contains("another run"), run.err());
    }
  }

  @Test
  void unfinishedWorkIsGoneOnWithOnlyWhenAskedAndWithTheSameOptions() throws Exception {
    Path out = folder.resolve("out");
    kill(out, 1);
    assertEquals(2, Run.of(command(out)).code());
    Run other = Run.of(command(out, "--resume", "--text"));
    assertEquals(2, other.code());
    assertTrue(other.err().contains("other options"), other.err());
    assertEquals(0, Run.of(command(out, "--resume")).code());
    assertEquals(files(EXPECTED), files(out));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6})
  void aKilledRunLeavesNothingHalfWrittenAndGoesOnToTheSameBytes(int shards) throws Exception {
    Path out = folder.resolve("out");
    kill(out, shards);
    for (String name : files(out).keySet()) {
      assertTrue(
          name.startsWith(".unfinished") || files(EXPECTED).get(name).equals(files(out).get(name)),
          name);
    }
    assertEquals(0, Run.of(command(out, "--resume")).code());
    assertEquals(files(EXPECTED), files(out));
  }

  @Test
  void aPageForEachSessionAndOneThatLeadsToThem() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, Run.of(command(out, "--html", "--language", "en")).code());
    String index = Files.readString(out.resolve("index.html"));
    Set<String> targets =
        Pattern.compile("href=\"(pages/[^\"]+)\"")
            .matcher(index)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(out.resolve("pages"))) {
      files.forEach(file -> pages.add("pages/" + file.getFileName()));
    }

    assertEquals(pages, targets);
    assertEquals(26, pages.size());
    for (String page : pages) {
      String html = Files.readString(out.resolve(page));
      assertTrue(html.contains("<html lang=\"en\">"), page);
      assertTrue(html.contains("Quotations are left out"), page);
    }
    assertTrue(index.contains(">vikaren</a>"), index);
    for (String table : files(EXPECTED).keySet()) {
      if (table.endsWith(".csv")) {
        assertArrayEquals(
            Files.readAllBytes(EXPECTED.resolve(table)),
            Files.readAllBytes(out.resolve(table)),
            table);
      }
    }
  }

  /** Starts the program and kills it once this many inputs are done. */
  private static void kill(Path out, int shards) throws Exception {
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.samspill.cli.Main"));
    java.addAll(List.of(command(out, "--threads", "1")));
    Process process =
        new ProcessBuilder(java)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path unfinished = out.resolve(".unfinished");
    while (process.isAlive() && done(unfinished) < shards) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    assertTrue(Files.exists(unfinished), "it was killed before its end");
  }

  private static long done(Path unfinished) throws IOException {
    if (!Files.exists(unfinished)) {
      return 0;
    }
    try (Stream<Path> inside = Files.list(unfinished)) {
      return inside.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}")).count();
    }
  }

  @Test
  void theRecordOfTheRunNamesWhatWasRead() throws IOException {
    String record =
        new String(Files.readAllBytes(EXPECTED.resolve("run.json")), StandardCharsets.UTF_8);
    assertTrue(record.contains("\"file\" : \"samples/vikaren.csv\""), record);
    assertTrue(record.contains("\"sha256\""), record);
  }
}
