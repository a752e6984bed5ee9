package io.github.samspill.privacy;

import java.util.Objects;

/**
 * A finding in a transcript.
 *
 * @param session the session's name
 * @param turn the turn's number or name; empty where it is of the session
 * @param field the field or column that it stands in
 * @param finding what is found
 * @param value what stands there
 */
public record Sighting(String session, String turn, String field, Finding finding, String value) {
  private static final char MASK = '•';

  /** Checks that a value is there. */
  public Sighting {
    Objects.requireNonNull(finding);
    if (session.isEmpty() || field.isEmpty() || value.isEmpty()) {
      throw new IllegalArgumentException("a sighting has a session, a field and a value");
    }
  }

  /** The value with a dot for every letter and digit but its first. */
  public String masked() {
    StringBuilder masked = new StringBuilder();
    boolean shown = false;
    for (int c : value.codePoints().toArray()) {
      boolean counts = Character.isLetterOrDigit(c);
      masked.appendCodePoint(counts && shown ? MASK : c);
      shown |= counts;
    }
    return masked.toString();
  }
}
