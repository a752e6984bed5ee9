package io.github.samspill.batch;

import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The transcripts of a batch.
 *
 * @param files the files by the name that tables have for them: the path as given, with slashes;
 *     sorted by name, each once
 */
public record Inputs(List<Input> files) {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "json", "jsonl");

  /** One file and its name in tables. */
  public record Input(String name, Path file) {}

  /** Copies the list. */
  public Inputs {
    files = List.copyOf(files);
  }

  /**
   * Finds the files.
   *
   * @param paths files, folders, whose transcripts are taken by their ending at any depth, and
   *     globs
   * @param except a folder that is left out, since results lie there
   * @throws NoSuchFileException naming the path that is not there or matches nothing
   * @throws IOException when a folder cannot be read
   */
  public static Inputs of(List<String> paths, Path except) throws IOException {
    Path results = except.toAbsolutePath().normalize();
    return of(paths, file -> !file.toAbsolutePath().normalize().startsWith(results));
  }

  private static Inputs of(List<String> paths, Predicate<Path> taken) throws IOException {
    TreeMap<String, Input> found = new TreeMap<>();
    for (String path : paths) {
      List<Path> files = files(path, taken);
      if (files.isEmpty()) {
        throw new NoSuchFileException(path);
      }
      for (Path file : files) {
        String name = file.toString().replace('\\', '/');
        found.put(name, new Input(name, file));
      }
    }
    return new Inputs(List.copyOf(found.values()));
  }

  /**
   * Finds the files, wherever they lie.
   *
   * @throws NoSuchFileException naming the path that is not there or matches nothing
   * @throws IOException when a folder cannot be read
   */
  public static Inputs of(List<String> paths) throws IOException {
    return of(paths, file -> true);
  }

  /** What is wrong when a path leads to no transcript. */
  public static Problem missing(NoSuchFileException fault) {
    return Problem.in(
        fault.getFile(),
        "there is no such file, and no transcript in it or matching it",
        "a file, a folder with "
            + String.join(", ", ENDINGS.stream().sorted().toList())
            + " files, or a pattern such as 'data/*.csv'",
        "check the name and the folder");
  }

  private static List<Path> files(String path, Predicate<Path> taken) throws IOException {
    boolean glob = path.chars().anyMatch(c -> "*?{[".indexOf(c) >= 0);
    if (!glob || Files.exists(Path.of(path))) {
      Path one = Path.of(path);
      return Files.isDirectory(one)
          ? walk(one, taken).filter(Inputs::isTranscript).toList()
          : Files.exists(one) ? List.of(one) : List.of();
    }
    int before = path.lastIndexOf('/', indexOfFirst(path));
    Path folder = Path.of(before < 0 ? "" : before == 0 ? "/" : path.substring(0, before));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
    return Files.isDirectory(folder)
        ? walk(folder, taken).filter(matcher::matches).toList()
        : List.of();
  }

  private static int indexOfFirst(String path) {
    int first = 0;
    while ("*?{[".indexOf(path.charAt(first)) < 0) {
      first++;
    }
    return first;
  }

  private static Stream<Path> walk(Path folder, Predicate<Path> taken) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.filter(Files::isRegularFile).filter(taken).forEach(files::add);
    }
    return files.stream();
  }

  private static boolean isTranscript(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
