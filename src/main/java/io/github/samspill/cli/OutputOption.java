package io.github.samspill.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/** Where a command writes what it makes. */
final class OutputOption implements Options {
  private final Given<Path> file =
      new Given<>(
          OptionSpec.builder("-o", "--output")
              .type(Path.class)
              .paramLabel("FILE")
              .description("The file to write; standard output by default.")
              .build());

  @Override
  public void addTo(Described command) {
    command.takes(file);
  }

  /** Writes the content: to standard output, or as a file that appears whole or not at all. */
  void write(WholeFile.Content content, Streams streams) throws IOException {
    if (file.value() == null) {
      content.write(streams.out());
    } else {
      WholeFile.write(file.value(), content);
    }
  }
}
