package io.github.samspill.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all: it is written beside its place and then moved there. */
final class WholeFile {
  private WholeFile() {}

  /** Writes a file's content. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * Writes the file's bytes.
   *
   * @param overwrite whether a file that stands there gives way
   * @return whether it was written; not so when a file stands there and does not give way
   * @throws IOException when it cannot be written; what stood there before still does
   */
  static boolean write(Path file, byte[] bytes, boolean overwrite) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, file.getFileName() + ".", ".part");
    try {
      Files.write(beside, bytes);
      if (overwrite) {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        // A plain move refuses where a file has come to stand meanwhile.
        Files.move(beside, file);
      }
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes the file.
   *
   * @throws IOException when it cannot be written; what stood there before still does
   */
  static void write(Path file, Content content) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        content.write(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
