package io.github.samspill.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher starts the program as it is, with an archive of classes or without. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String CLASS_LIST = "java/lang/Object\nio/github/samspill/cli/Main\n";
  private static final String NEEDED = "(picocli|jackson|snakeyaml|lucene|commons)-.*\\.jar";

  @TempDir static Path shared;
  private static Path program;

  @TempDir Path folder;

  @BeforeAll
  static void layOut() throws IOException {
    program = layOut(shared.resolve("samspill"));
  }

  /** The program's folder as the zip has it, of the classes under test and what they need here. */
  private static Path layOut(Path home) throws IOException {
    Path dependencies = Files.createDirectories(home.resolve("lib/dependencies"));
    for (String entry : Launched.classPath().split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (path.getFileName().toString().matches(NEEDED)) {
        Files.copy(path, dependencies.resolve(path.getFileName()));
      }
    }
    pack(Path.of("target/classes"), home.resolve("lib/samspill.jar"));
    Files.writeString(home.resolve("lib/samspill.classlist"), CLASS_LIST);
    Files.createDirectories(home.resolve("bin"));
    return Files.copy(Path.of("src/main/dist/bin/samspill"), home.resolve("bin/samspill"));
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> inside = Files.walk(classes)) {
      for (Path one : inside.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(one).toString()));
        Files.copy(one, out);
      }
    }
  }

  private ProcessBuilder builder(Path launcher, Map<String, String> environment, String... args) {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> around = builder.environment();
    around.keySet().removeIf(name -> name.matches("XDG_CACHE_HOME|HOME|.*JAVA.*|SAMSPILL.*"));
    around.put("JAVA_HOME", System.getProperty("java.home"));
    around.putAll(environment);
    return builder;
  }

  private Run started(Path launcher, Map<String, String> environment, String... args)
      throws Exception {
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    Process process =
        builder(launcher, environment, args)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  private static List<Path> archives(Path cache) throws IOException {
    try (Stream<Path> inside = Files.walk(cache)) {
      return inside.filter(path -> path.toString().matches(".*(\\.jsa|/making)")).toList();
    }
  }

  private Map<String, String> cache() {
    return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  @Test
  void theFirstStartKeepsAnArchiveThatTheNextOneUses() throws Exception {
    Run first = started(program, cache(), "metrics");
    assertEquals(Run.of("metrics"), first);
    assertEquals(1, archives(folder.resolve("cache")).size());
    Path log = folder.resolve("classes.log");
    Run second =
        started(
            program,
            Map.of(
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString(),
                "SAMSPILL_OPTS",
                "-Dunused=yes -Xlog:class+load:file=" + log),
            "metrics");
    assertEquals(first, second);
    assertTrue(
        Files.readString(log).contains("samspill.cli.Main source: shared objects file"),
        "Main was not taken from the archive");
  }

  @Test
  void anArchiveThatIsBrokenIsNotInTheWay() throws Exception {
    started(program, cache(), "metrics");
    Path archive = archives(folder.resolve("cache")).get(0);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertEquals(Run.of("metrics"), started(program, cache(), "metrics"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDG_CACHE_HOME", "HOME"})
  void whereNothingCanBeKeptItRunsTheSame(String variable) throws Exception {
    // No folder can be made below a file, not even by one who may write anywhere.
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = started(program, Map.of(variable, file.resolve("below").toString()), "metrics");
    assertEquals(Run.of("metrics"), run);
    assertEquals(0, Files.size(file));
  }

  @Test
  void withoutAHomeItRunsTheSame() throws Exception {
    assertEquals(Run.of("metrics"), started(program, Map.of(), "metrics"));
  }

  @Test
  void aCacheThatIsSwitchedOffStaysEmpty() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Run run =
        started(
            program,
            Map.of("XDG_CACHE_HOME", cache.toString(), "SAMSPILL_CACHE", "off"),
            "metrics");
    assertEquals(Run.of("metrics"), run);
    assertEquals(List.of(), archives(cache));
  }

  @Test
  void whatFailedOnceIsNotTriedAgain() throws Exception {
    Map<String, String> noList = cache();
    Path other = layOut(folder.resolve("other"));
    Files.delete(folder.resolve("other/lib/samspill.classlist"));
    for (int i = 0; i < 2; i++) {
      assertEquals(Run.of("metrics"), started(other, noList, "metrics"));
      List<Path> left = archives(folder.resolve("cache"));
      assertEquals(1, left.size());
      assertTrue(left.get(0).endsWith("making"), "" + left);
    }
  }

  @Test
  void firstStartsAtOnceDoNotHurtEachOther() throws Exception {
    List<Process> runs = new ArrayList<>();
    List<Path> outs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      outs.add(folder.resolve("out" + i));
      runs.add(
          builder(program, cache(), "metrics")
              .redirectErrorStream(true)
              .redirectOutput(outs.get(i).toFile())
              .start());
    }
    for (int i = 0; i < 3; i++) {
      assertEquals(0, runs.get(i).waitFor());
      assertEquals(Run.of("metrics").out(), Files.readString(outs.get(i)));
    }
    assertEquals(1, archives(folder.resolve("cache")).size());
  }

  @Test
  void exitCodesAndMessagesComeThrough() throws Exception {
    for (String[] args : new String[][] {{"report", "nowhere.csv"}, {"report", "--foo"}, {}}) {
      Run expected = Run.of(args);
      assertTrue(expected.code() != 0);
      assertEquals(expected, started(program, cache(), args));
    }
  }

  @Test
  void placesAndArgumentsMayHoldSpaces() throws Exception {
    layOut(folder.resolve("a place"));
    Path link = Files.createDirectory(folder.resolve("my bin")).resolve("samspill");
    Files.createSymbolicLink(link, Path.of("../a place/bin/samspill"));
    String[] args = {"rules", "show", "no  such * rule"};
    Run run = started(link, Map.of("XDG_CACHE_HOME", folder.resolve("my cache").toString()), args);
    assertEquals(Run.of(args), run);
    assertEquals(1, archives(folder.resolve("my cache")).size());
  }

  @Test
  void aCollectorOfTheUsersOwnIsTaken() throws Exception {
    Map<String, String> own = Map.of("JAVA_OPTS", "-XX:+UseParallelGC");
    assertEquals(Run.of("metrics"), started(program, own, "metrics"));
  }
}
