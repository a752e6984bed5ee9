package io.github.samspill.robust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of the program in a process of its own.
 *
 * @param code the exit code
 * @param out what it wrote
 * @param err what it said
 */
record Launched(int code, String out, String err) {
  /** Runs the program to its end. */
  static Launched of(List<String> ofJava, List<String> arguments) throws Exception {
    Path out = Files.createTempFile("samspill", ".out");
    Path err = Files.createTempFile("samspill", ".err");
    try {
      Process process =
          builder(ofJava, arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int code = process.waitFor();
      return new Launched(code, text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A process that is not started yet. */
  static ProcessBuilder builder(List<String> ofJava, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ofJava);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.add("io.github.samspill.cli.Main");
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
