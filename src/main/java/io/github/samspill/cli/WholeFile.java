package io.github.samspill.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
