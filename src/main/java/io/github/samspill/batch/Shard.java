package io.github.samspill.batch;

import io.github.samspill.report.json.RunJson;
import io.github.samspill.report.json.RunJson.InputUsed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

  /** Begins to write it, beside its place. */
  Parts begin() throws IOException {
    Path beside = folder.resolveSibling(folder.getFileName() + ".part");
    Folders.delete(beside);
    Files.createDirectories(beside);
    return new Parts(beside);
  }

  /** A shard that is being written. */
  final class Parts implements AutoCloseable {
    private final Path beside;
    private final List<BufferedWriter> open = new ArrayList<>();

    private Parts(Path beside) {
      this.beside = beside;
    }

    /** Opens the rows of a table. */
    Writer open(String table) throws IOException {
      BufferedWriter out = Files.newBufferedWriter(beside.resolve(table), StandardCharsets.UTF_8);
      open.add(out);
      return out;
    }

    /** Opens the page of a session, by its place in the input from 0. */
    Writer page(int session) throws IOException {
      return Files.newBufferedWriter(beside.resolve(Shard.page(session)), StandardCharsets.UTF_8);
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
      for (BufferedWriter out : open) {
        out.close();
      }
    }
  }
}
