package io.github.samspill.privacy;

import java.util.Locale;

/** How sure a finding is. */
public enum Confidence {
  /** Control digits, a fixed form, or a known name with what tells it apart. */
  HIGH,
  /** A known name alone, or something unknown where a name stands. */
  MEDIUM,
  /** Worth a look. */
  LOW;

  /** The confidence in files: {@code high}, {@code medium} or {@code low}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
