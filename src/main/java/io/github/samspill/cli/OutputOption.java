package io.github.samspill.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes what it makes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; standard output by default.")
  private Path file;

  /** Writes the content: to standard output, or as a file that appears whole or not at all. */
  void write(WholeFile.Content content, Streams streams) throws IOException {
    if (file == null) {
      content.write(streams.out());
    } else {
      WholeFile.write(file, content);
    }
  }
}
