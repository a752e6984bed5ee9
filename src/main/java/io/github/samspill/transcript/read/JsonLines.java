package io.github.samspill.transcript.read;

import java.io.IOException;
import java.io.Reader;

/** Tells one JSON object a line from JSON over several lines. */
final class JsonLines {
  private JsonLines() {}

  /**
   * Whether the first two lines that hold anything are objects, or the only one is. Nothing of a
   * line is held; one that is longer than a row may be is no row.
   */
  static boolean are(Text text) throws IOException {
    int lines = 0;
    int length = 0;
    int first = 0;
    int last = 0;
    try (Reader reader = text.open()) {
      while (lines < 2) {
        int next = reader.read();
        boolean ends = next < 0 || next == '\n' || next == '\r';
        if (ends && length > 0) {
          if (first != '{' || last != '}' || length > Limits.OF_FILE.rowCharacters()) {
            return false;
          }
          lines++;
          length = 0;
        } else if (!ends && (length > 0 || !Character.isWhitespace(next))) {
          first = length == 0 ? next : first;
          last = Character.isWhitespace(next) ? last : next;
          length++;
        }
        if (next < 0) {
          return true;
        }
      }
    }
    return true;
  }
}
