package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bytes of rule files, those beside the classes and the user's. */
final class RuleSources {
  private static final int LARGEST_FILE = 10_000_000;

  private RuleSources() {}

  /** The text of a built-in file. */
  static String builtIn(String name) {
    try (InputStream stream = RuleSources.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The user's rule files, those in folders in the order of their names. */
  static List<Path> files(List<Path> own) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : own) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(RuleSources::isYaml).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /** The text of a user's file. */
  static String text(Path file) throws BadInput, IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new BadInput(
          Problem.in(
              file.toString(),
              "the file has " + Files.size(file) + " bytes",
              "a rule file of at most " + LARGEST_FILE,
              "check that this is the right file"));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadInput(
          Problem.in(
              file.toString(),
              "the bytes are no text in UTF-8",
              "a rule file as the README describes",
              "save it as UTF-8"));
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
