package io.github.samspill.tagging.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of the rule files beside the classes. */
final class RuleSources {

  private RuleSources() {}

  /** The text of a built-in file. */
  static String builtIn(String name) {
    try (InputStream stream = RuleSources.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
