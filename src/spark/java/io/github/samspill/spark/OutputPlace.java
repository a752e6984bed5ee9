package io.github.samspill.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder that a job writes into, which all machines see under one path. What stands in it by
 * name is whole; all else, Spark's own files too where it runs on one machine, lies in a folder
 * inside until the end.
 */
final class OutputPlace implements AutoCloseable {
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final Path unfinished;

  private OutputPlace(Path folder) {
    this.folder = folder;
    this.unfinished = folder.resolve(UNFINISHED);
  }

  /**
   * Takes the folder; it is made when it is not there.
   *
   * @param names what will stand in it
   * @throws FileAlreadyExistsException when it holds results or unfinished work, telling so
   * @throws IOException when it cannot be made
   */
  static OutputPlace open(Path folder, List<String> names) throws IOException {
    OutputPlace place = new OutputPlace(folder.toAbsolutePath().normalize());
    if (names.stream().anyMatch(name -> Files.exists(place.folder.resolve(name)))) {
      throw new FileAlreadyExistsException(
          folder + " holds the results of another run; name another folder");
    }
    Files.createDirectories(place.folder);
    try {
      Files.createDirectory(place.unfinished);
    } catch (FileAlreadyExistsException e) {
      FileAlreadyExistsException taken =
          new FileAlreadyExistsException(
              folder
                  + " holds an unfinished run; when none is at work, delete "
                  + UNFINISHED
                  + " in it, or name another folder");
      taken.initCause(e);
      throw taken;
    }
    return place;
  }

  /** A place for unfinished work. */
  Path inside(String name) {
    return unfinished.resolve(name);
  }

  /** Puts a table's parts together into one file, in the order of their names. */
  void gather(String header, Path parts, String name) throws IOException {
    Path whole = unfinished.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
      out.write(header.getBytes(StandardCharsets.UTF_8));
      for (Path part : parts(parts)) {
        Files.copy(part, out);
      }
    }
  }

  /** Puts a table's parts into one folder, under names that are the same on every run. */
  void number(Path parts, String name) throws IOException {
    Path whole = Files.createDirectory(unfinished.resolve(name));
    String ending = name.substring(name.lastIndexOf('.'));
    List<Path> all = parts(parts);
    for (int i = 0; i < all.size(); i++) {
      Files.move(all.get(i), whole.resolve(String.format(Locale.ROOT, "part-%05d%s", i, ending)));
    }
  }

  private static List<Path> parts(Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .filter(path -> path.getFileName().toString().startsWith("part-"))
          .sorted()
          .forEach(parts::add);
    }
    return parts;
  }

  /** Moves what is whole into place. */
  void finish(List<String> names) throws IOException {
    for (String name : names) {
      Files.move(unfinished.resolve(name), folder.resolve(name));
    }
  }

  /** Deletes what is left of the work. */
  @Override
  public void close() throws IOException {
    List<Path> inside;
    try (Stream<Path> walked = Files.walk(unfinished)) {
      inside = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
