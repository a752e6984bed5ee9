package io.github.samspill.transcript.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A resource of this package that lists words under keys. */
record WordList(Properties entries) {

  static WordList named(String resource) {
    Properties entries = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      entries.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList(entries);
  }

  List<String> words(String key) {
    return Stream.of(entry(key).split(",", -1)).map(String::strip).toList();
  }

  /** What stands under a key, as it is. */
  String entry(String key) {
    return entries.getProperty(key).strip();
  }

  /** All keys, in the order of the alphabet. */
  List<String> keys() {
    return entries.stringPropertyNames().stream().sorted().toList();
  }
}
