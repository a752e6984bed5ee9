package io.github.samspill.robust;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A broken input and the command that meets it.
 *
 * @param name the file's name
 * @param command the command's words; {@value #FILE} stands for the file, {@value #FOLDER} for the
 *     folder that it is in
 * @param maker makes the file; does nothing for one that stands among the resources
 */
record Broken(String name, List<String> command, Maker maker) {
  static final String FILE = "FILE";
  static final String FOLDER = "FOLDER";

  private static final Path RESOURCES = Path.of("src/test/resources/broken-inputs");

  /** Makes a file. */
  interface Maker {
    void make(Path file) throws Exception;
  }

  /** A file among the resources, which its folder gives to a command. */
  static Broken file(Path path) {
    String kind = path.getParent().getFileName().toString();
    String good = RESOURCES.resolve("tag/one-turn.csv").toString();
    List<String> command =
        switch (kind) {
          case "tag" -> List.of("tag", path.toString());
          case "agree" -> List.of("agree", path.toString());
          case "rules" -> List.of("rules", "test", "--rules", path.toString());
          case "dictionary" -> List.of("rules", "import", path.toString());
          case "compare" -> List.of("compare", "--by", "leader", path.toString());
          case "sessions" -> List.of("tag", "--sessions", path.toString(), good);
          default -> throw new IllegalArgumentException("no command for the folder " + kind);
        };
    return new Broken(path.getFileName().toString(), command, file -> {});
  }

  /** A file that the test makes, for a command that ends in its name. */
  static Broken made(String name, Maker maker, String... command) {
    List<String> words = Stream.concat(Stream.of(command), Stream.of(FILE)).toList();
    return new Broken(name, words, maker);
  }

  void make(Path folder) throws Exception {
    maker.make(folder.resolve(name));
  }

  String[] arguments(Path folder) {
    return command.stream()
        .map(word -> word.equals(FILE) ? folder.resolve(name).toString() : word)
        .map(word -> word.equals(FOLDER) ? folder.toString() : word)
        .toArray(String[]::new);
  }

  /** Where the exit code and the message stand that are expected. */
  Path expected() {
    return command.contains(FILE)
        ? RESOURCES.resolve("made").resolve(name.replaceAll("[^A-Za-z0-9.-]+", "_") + ".txt")
        : command.stream()
            .filter(word -> word.endsWith("/" + name))
            .map(word -> Path.of(word + ".txt"))
            .findFirst()
            .orElseThrow();
  }

  /** A message without the place where the file happens to stand. */
  String withoutFolder(String message, Path folder) {
    return message.replace(folder + "/", "").replace(RESOURCES + "/", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
