package io.github.samspill.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch writes the same bytes in any place, on any Java that is at hand, in any order of files.
 */
class SameBytesTest {
  private static final Path EXPECTED = Path.of("samples/expected/batch");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theTablesAreTheSame() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String place : List.of("tr -Duser.country=TR", "nb -Duser.country=NO", "ar", "th")) {
      tests.add(test("-Duser.language=" + place + " -Duser.timezone=Pacific/Chatham", List.of()));
    }
    tests.add(test("-Dfile.encoding=ISO-8859-1 -Duser.timezone=America/St_Johns", List.of()));
    tests.add(test("-Dline.separator=\r\n", List.of("--threads", "3")));
    for (Path java : otherJavas()) {
      tests.add(DynamicTest.dynamicTest(java.toString(), () -> run(java, List.of(), List.of())));
    }
    return tests.stream();
  }

  private DynamicTest test(String ofJava, List<String> more) {
    Path java = Path.of(System.getProperty("java.home"));
    return DynamicTest.dynamicTest(ofJava, () -> run(java, List.of(ofJava.split(" ", -1)), more));
  }

  /** Those that are installed beside the one that runs the tests. */
  private static List<Path> otherJavas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(own.getParent())) {
      return beside
          .filter(java -> Files.isExecutable(java.resolve("bin/java")))
          .filter(java -> !Files.isSymbolicLink(java) && !java.equals(own))
          .sorted()
          .toList();
    }
  }

  private void run(Path java, List<String> ofJava, List<String> more) throws Exception {
    Path out = Files.createTempDirectory(folder, "run").resolve("out");
    List<String> arguments =
        new ArrayList<>(List.of("batch", "samples/*.json", "samples/*.csv", "-o", out.toString()));
    arguments.addAll(more);
    List<String> command = new ArrayList<>(Launched.builder(ofJava, arguments).command());
    command.set(0, java.resolve("bin/java").toString());
    Path said = Files.createTempFile(folder, "said", "");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(said));
    assertEquals(files(EXPECTED), files(out));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
