package io.github.samspill.batch;

import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.transcript.read.ByteScan;
import io.github.samspill.transcript.read.InputChanged;
import io.github.samspill.transcript.read.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An input whose bytes are known.
 *
 * @param source the bytes; in memory when there are few, else read from the file each time, and
 *     then the same each time or told
 * @param digest their digest
 * @param size how many they are
 */
record Opened(Source source, String digest, long size) {
  /**
   * Opens an input.
   *
   * @param room the most bytes that are held; what is no ordinary file is held always, since it
   *     gives its bytes but once
   */
  static Opened of(Input input, long room) throws IOException {
    Path file = input.file();
    if (!Files.isRegularFile(file) || Files.size(file) <= room) {
      byte[] bytes = Files.readAllBytes(file);
      return new Opened(Source.of(bytes, input.name()), Digest.of(bytes), bytes.length);
    }
    long size = Files.size(file);
    ByteScan seen = new ByteScan();
    String digest;
    try (InputStream in = Files.newInputStream(file)) {
      digest = Digest.of(in, seen::accept);
    }
    Source.Bytes bytes =
        () ->
            Digest.checked(
                Files.newInputStream(file),
                digest,
                () -> {
                  throw new InputChanged(input.name());
                });
    return new Opened(new Source(input.name(), bytes, Optional.of(seen)), digest, size);
  }
}
