package io.github.samspill.privacy;

import java.util.Objects;

/**
 * Something in a text that tells who somebody is.
 *
 * @param kind what it is
 * @param start offset of its first character in the text
 * @param end offset after its last character, over the start
 * @param reason why it is found
 */
public record Finding(Kind kind, int start, int end, Reason reason) {
  /** Checks the offsets. */
  public Finding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reason);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a finding has a beginning and an end after it");
    }
  }

  /** What it is in its text. */
  public String value(String text) {
    return text.substring(start, end);
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
