package io.github.samspill.metrics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Data that lies beside the classes that use it. */
public final class Resource {
  private Resource() {}

  /**
   * A properties file in UTF-8.
   *
   * @param beside a class of the package that it lies in
   * @param name its name without the ending
   */
  public static Properties properties(Class<?> beside, String name) {
    Properties file = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            beside.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
