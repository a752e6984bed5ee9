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
    String told = file.getProperty(id, "");
    int comma = told.indexOf(", ");
    if (comma < 0) {
      throw new IllegalArgumentException("reasons.properties tells nothing of " + id);
    }
    Confidence confidence = Confidence.valueOf(told.substring(0, comma).toUpperCase(Locale.ROOT));
    return new Reason(id, confidence, told.substring(comma + 2));
  }
}
