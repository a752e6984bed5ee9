package io.github.samspill.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is handed in, the program ends with its code and its message, and never with a fault.
 */
class BrokenInputsTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken-inputs");
  private static final boolean REWRITE = Boolean.getBoolean("samspill.rewrite");
  private static final int FEWEST = 110;

  @TempDir static Path folder;

  static Stream<Broken> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER, 2)) {
      return all
          .filter(path -> path.getNameCount() == FOLDER.getNameCount() + 2)
          .filter(path -> !path.toString().endsWith(".txt"))
          .sorted()
          .map(Broken::file)
          .toList()
          .stream();
    }
  }

  static Stream<Broken> made() {
    return OddInputs.all().stream();
  }

  @BeforeAll
  static void makeWhatIsTooLargeToKeep() throws Exception {
    for (Broken odd : OddInputs.all()) {
      odd.make(folder);
    }
  }

  @ParameterizedTest
  @MethodSource({"files", "made"})
  void theProgramSaysWhatIsWrong(Broken broken) throws IOException {
    Run run = Run.of(broken.arguments(folder));
    String found = "exit " + run.code() + "\n" + broken.withoutFolder(run.err(), folder);
    if (REWRITE) {
      assertFalse(System.getenv("CI") != null, "expected messages are not rewritten in CI");
      Files.writeString(broken.expected(), found);
    }
    assertEquals(Files.readString(broken.expected()), found);
    assertFalse(run.code() == 70 || found.contains("\tat "), found);
    assertTrue(run.code() == 0 || run.out().isEmpty(), "no partial output: " + run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip.yaml",
        "utf8-cut-short.csv",
        "line-of-50-mb.csv",
        "nesting-of-100000.json",
        "link-in-a-circle.csv"
      })
  void aProcessOfItsOwnSaysTheSame(String name) throws Exception {
    Broken broken =
        Stream.concat(files(), made())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    List<String> arguments = List.of(broken.arguments(folder));
    Launched run = Launched.of(List.of("-Xmx256m"), arguments);
    assertEquals(
        Files.readString(broken.expected()),
        "exit " + run.code() + "\n" + broken.withoutFolder(run.err(), folder));
    assertEquals("", run.out());
  }

  @Test
  void anInputWithoutEndIsRefused() throws Exception {
    Launched run = Launched.of(List.of("-Xmx64m"), List.of("tag", "/dev/zero"));
    assertEquals(65, run.code(), run.err());
    assertTrue(run.err().startsWith("samspill: the input does not fit into the 6"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void everyMessageBelongsToAnInputAndThereAreMany() throws IOException {
    List<Path> expected = Stream.concat(files(), made()).map(Broken::expected).sorted().toList();
    try (Stream<Path> all = Files.walk(FOLDER, 2)) {
      assertEquals(
          expected, all.filter(path -> path.toString().endsWith(".txt")).sorted().toList());
    }
    assertTrue(expected.size() >= FEWEST, "only " + expected.size());
  }
}
