package io.github.samspill.transcript.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Predicate;

/** The text of a file, which may be read more than once. */
interface Text {
  /** A new reader from its beginning. */
  Reader open() throws IOException;

  /** A text in memory. */
  static Text of(String text) {
    return () -> new StringReader(text);
  }

  /**
   * The first line that holds something and is wanted; an empty one when there is none, or when it
   * is longer than a row may be.
   */
  default String firstLine(Predicate<String> wanted) throws IOException {
    RowReader rows = new RowReader(open(), Limits.OF_FILE.rowCharacters());
    try (BufferedReader lines = new BufferedReader(rows)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.rowEnds();
        if (!line.isBlank() && wanted.test(line)) {
          return line;
        }
      }
    } catch (RowReader.TooLong e) {
      return "";
    }
    return "";
  }
}
