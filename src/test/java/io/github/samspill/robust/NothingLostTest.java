package io.github.samspill.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.samspill.cli.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that fill, readers that leave and signals lose nothing and leave nothing half-written. */
class NothingLostTest {
  private static final Path EXPECTED = Path.of("samples/expected/batch");

  @TempDir Path folder;

  private static List<String> batch(Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("batch", "samples/*.csv", "samples/*.json", "-o", out.toString()));
    arguments.addAll(List.of(more));
    return arguments;
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

  private static void wholeOrNotThere(Path out) throws IOException {
    Map<String, String> expected = files(EXPECTED);
    files(out)
        .forEach(
            (name, text) -> {
              if (!name.startsWith(".unfinished")) {
                assertEquals(expected.get(name), text, name);
              }
            });
  }

  private static void goesOn(Path out) throws IOException {
    Run run = Run.of(batch(out, "--resume").toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    assertEquals(files(EXPECTED), files(out));
  }

  /** Runs the program by a shell, whose line has {@code "$@"} where it stands. */
  private static Process shell(String line, List<String> arguments, Path err) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", line, "sh"));
    command.addAll(Launched.builder(List.of(), arguments).command());
    return new ProcessBuilder(command).redirectError(err.toFile()).start();
  }

  @Test
  void aReaderThatLeavesEndsTheRunQuietly() throws Exception {
    Path file = folder.resolve("long.csv");
    Files.writeString(file, "speaker,text\n" + "M1,Du er ikke alene.\n".repeat(20_000));
    Path err = folder.resolve("err");
    Process process = shell("exec \"$@\"", List.of("tag", file.toString()), err);
    try (BufferedReader out = process.inputReader()) {
      assertTrue(out.readLine().startsWith("session,turn,"));
    }
    assertEquals(141, process.waitFor());
    assertEquals("", Files.readString(err));
  }

  @Test
  void aFullDeviceIsSaid() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no full device");
    Path err = folder.resolve("err");
    Process process = shell("exec \"$@\" > /dev/full", List.of("tag", "samples/vikaren.csv"), err);
    assertEquals(73, process.waitFor());
    assertEquals(
        "samspill: the output cannot be written: No space left on device\n", Files.readString(err));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 24, 100})
  void aDiskThatFillsStopsTheBatchAndItGoesOnLater(int blocks) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = shell("ulimit -f " + blocks + "; exec \"$@\"", batch(out), err);
    assertEquals(73, process.waitFor(), Files.readString(err));
    assertEquals("samspill: the output cannot be written: File too large\n", Files.readString(err));
    wholeOrNotThere(out);
    goesOn(out);
  }

  @Test
  void aFolderThatCannotBeIsSaid() {
    Run run = Run.of(batch(Path.of("README.md/out")).toArray(String[]::new));
    assertEquals(73, run.code());
    assertTrue(run.err().endsWith("README.md/out: Not a directory\n"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "KILL"})
  void aSignalLeavesWholeFilesAndWorkToGoOnWith(String signal) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = shell("exec \"$@\"", batch(out, "--threads", "1"), err);
    while (process.isAlive() && shards(out) < 2) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor() > 128, "it was stopped before its end");
    assertEquals("", Files.readString(err));
    wholeOrNotThere(out);
    goesOn(out);
  }

  @Test
  void ofTwoRunsInOneFolderOneWritesIt() throws Exception {
    Path out = folder.resolve("out");
    Process one = shell("exec \"$@\"", batch(out), folder.resolve("one"));
    Process other = shell("exec \"$@\"", batch(out, "--resume"), folder.resolve("other"));
    List<Integer> codes = List.of(one.waitFor(), other.waitFor());
    assertTrue(codes.contains(0) && codes.stream().allMatch(c -> c == 0 || c == 2), "" + codes);
    assertEquals(files(EXPECTED), files(out));
  }

  private static long shards(Path out) throws IOException {
    Path unfinished = out.resolve(".unfinished");
    if (!Files.exists(unfinished)) {
      return 0;
    }
    try (Stream<Path> inside = Files.list(unfinished)) {
      return inside.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}")).count();
    }
  }
}
