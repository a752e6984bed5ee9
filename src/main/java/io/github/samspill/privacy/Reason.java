package io.github.samspill.privacy;

import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Why something is found.
 *
 * @param id its name in {@code reasons.properties}
 * @param confidence how sure that makes it
 * @param words the reason in English
 */
public record Reason(String id, Confidence confidence, String words) {
  /** Checks that the reason is told. */
  public Reason {
    Objects.requireNonNull(confidence);
    if (id.isEmpty() || words.isEmpty()) {
      throw new IllegalArgumentException("a reason has a name and words");
    }
  }

  /** Reads one from the file. */
  static Reason of(String id, Properties file) {
    String[] parts = file.getProperty(id, "").split(", ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("reasons.properties tells nothing of " + id);
    }
    return new Reason(id, Confidence.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
  }
}
