package io.github.samspill.transcript.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a file, which may be had more than once.
 *
 * @param name the file's name, for messages and for a session without a name of its own
 * @param bytes where they come from
 * @param seen what they are like, where somebody has gone through them already
 */
public record Source(String name, Bytes bytes, Optional<ByteScan> seen) {
  /** Opens the bytes from their beginning. */
  public interface Bytes {
    /**
     * A new stream over all of them.
     *
     * @throws IOException when they cannot be had
     */
    InputStream open() throws IOException;
  }

  /** Bytes that nobody has gone through. */
  public Source(String name, Bytes bytes) {
    this(name, bytes, Optional.empty());
  }

  /** Bytes in memory. */
  public static Source of(byte[] bytes, String name) {
    return new Source(name, () -> new ByteArrayInputStream(bytes));
  }

  /** Bytes of a file, which stay there; it must not change while it is read. */
  public static Source of(Path file, String name) {
    return new Source(name, () -> Files.newInputStream(file));
  }
}
