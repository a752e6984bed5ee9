package io.github.samspill.batch;

import io.github.samspill.report.json.RunJson;
import io.github.samspill.report.json.RunJson.InputUsed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one input, in a folder of their own until the run is whole: it appears with all of
 * them or not at all.
 *
 * @param folder where it stands when it does
 */
record Shard(Path folder) {
  private static final String USED = "input.json";

  /** Whether it is there, whole. */
  boolean stands() {
    return Files.isDirectory(folder);
  }

  /** What was used for it. */
  InputUsed used() throws IOException {
    return RunJson.input(Files.readString(folder.resolve(USED)));
  }

  /** Copies its rows of a table; none when the input gave none. */
  void copy(String table, OutputStream out) throws IOException {
    Path rows = folder.resolve(table);
    if (Files.exists(rows)) {
      Files.copy(rows, out);
    }
  }

  /** Copies its pages into a folder, under names in their order. */
  void copyPages(List<String> names, Path pages) throws IOException {
    for (int i = 0; i < names.size(); i++) {
      Files.copy(folder.resolve(page(i)), pages.resolve(names.get(i)));
    }
  }

  private static String page(int session) {
    return "page-" + session + ".html";
  }

  /**
   * Begins to write it, beside its place.
   *
   * @param tables the names of the tables that get rows
   */
  Parts begin(List<String> tables) throws IOException {
    Parts parts = new Parts(folder.resolveSibling(folder.getFileName() + ".part"), tables);
    parts.beginAgain();
    return parts;
  }

  /** A shard that is being written. */
  final class Parts implements AutoCloseable {
    private final Path beside;
    private final List<String> tables;
    private final List<OutputStream> open = new ArrayList<>();

    private Parts(Path beside, List<String> tables) {
      this.beside = beside;
      this.tables = List.copyOf(tables);
    }

    /** Throws away what has been written. */
    void beginAgain() throws IOException {
      close();
      Folders.delete(beside);
      Files.createDirectories(beside);
      for (String table : tables) {
        open.add(new BufferedOutputStream(Files.newOutputStream(beside.resolve(table))));
      }
    }

    /** Adds rows to a table, by its place among those that were named. */
    void write(int table, byte[] rows) throws IOException {
      open.get(table).write(rows);
    }

    /** Writes the page of a session, by its place in the input from 0. */
    void writePage(int session, byte[] page) throws IOException {
      Files.write(beside.resolve(Shard.page(session)), page);
    }

    /** Puts the whole shard into its place. */
    void finish(InputUsed used) throws IOException {
      close();
      Files.writeString(beside.resolve(USED), RunJson.line(used));
      Folders.delete(folder);
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
      for (OutputStream out : open) {
        out.close();
      }
      open.clear();
    }
  }
}
