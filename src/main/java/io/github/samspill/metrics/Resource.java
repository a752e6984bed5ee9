package io.github.samspill.metrics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Data that lies beside the metrics. */
final class Resource {
  private Resource() {}

  /** A properties file, by its name without the ending. */
  static Properties properties(String name) {
    Properties file = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Resource.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
