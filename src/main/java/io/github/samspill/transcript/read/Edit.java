package io.github.samspill.transcript.read;

/**
 * A change to a file's text.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last
 * @param words what comes in their place
 */
public record Edit(int start, int end, String words) {
  /** Checks the offsets. */
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("an edit ends before it begins");
    }
  }
}
