package io.github.samspill.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command on the samples writes, byte for byte, what stands in {@code samples/expected}. */
class SamplesTest {
  private static final Path EXPECTED = Path.of("samples/expected");
  private static final boolean REWRITE = Boolean.getBoolean("samspill.rewrite");

  /** A command of the list, the file that holds its output and the exit code it must end with. */
  private record Command(String file, int code, List<String> args) {
    Run run() {
      return Run.of(args.toArray(String[]::new));
    }
  }

  private static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("samples/commands.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" = ", 2);
        List<String> words = CommandLines.words(parts[1]);
        int code = Integer.parseInt(words.get(0));
        commands.add(new Command(parts[0], code, words.subList(1, words.size())));
      }
    }
    return commands;
  }

  @TestFactory
  Stream<DynamicTest> outputsAreTheSameBytes() throws IOException {
    assertFalse(REWRITE && System.getenv("CI") != null, "expected outputs are not rewritten in CI");
    return commands().stream()
        .map(command -> DynamicTest.dynamicTest(command.file(), () -> check(command)));
  }

  @TestFactory
  Stream<DynamicTest> outputsAreTheSameUnderAnotherLocaleAndTimeZone() throws IOException {
    return commands().stream()
        .map(
            command ->
                DynamicTest.dynamicTest(command.file(), () -> elsewhere(() -> check(command))));
  }

  /** Turkish lower-cases I to another letter, and Chatham's clock is three quarters off. */
  private static void elsewhere(Check check) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      check.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private interface Check {
    void run() throws IOException;
  }

  private static void check(Command command) throws IOException {
    Run run = command.run();
    assertEquals(command.code(), run.code(), run.err());
    compare(EXPECTED.resolve(command.file()), run.out());
    compare(EXPECTED.resolve(command.file() + ".err"), run.err());
  }

  private static void compare(Path file, String found) throws IOException {
    if (REWRITE) {
      if (found.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, found);
      }
    }
    String expected = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(expected, found, file.toString());
  }

  @Test
  void everyExpectedFileHasItsCommand() throws IOException {
    Set<String> commands = new TreeSet<>();
    commands().forEach(command -> commands.add(command.file()));
    try (Stream<Path> files = Files.list(EXPECTED)) {
      Set<String> present =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString().replaceFirst("\\.err$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(commands, present);
    }
  }

  @Test
  void textReportsFitEightyColumns() throws IOException {
    int lines = 0;
    for (Command command : commands()) {
      if (command.file().endsWith(".txt") && command.code() == 0) {
        for (String line : command.run().out().split("\n", -1)) {
          boolean pattern = command.args().contains("show");
          assertTrue(pattern || line.codePointCount(0, line.length()) <= 80, line);
          lines++;
        }
      }
    }
    assertTrue(lines > 500, "only " + lines + " lines were seen");
  }
}
