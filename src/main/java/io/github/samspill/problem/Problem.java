package io.github.samspill.problem;

import java.util.Locale;

/**
 * One fault in an input file: where it is, what is wrong, what was expected and what to do.
 *
 * @param file the file as the user named it; never empty
 * @param line the line, from 1; 0 when the fault concerns the whole file
 * @param column the column, from 1; 0 when it is not known
 * @param found what is wrong
 * @param expected what was expected; may be empty
 * @param remedy what to do; may be empty
 */
public record Problem(
    String file, int line, int column, String found, String expected, String remedy) {

  private static final int LONGEST_FOUND = 250;
  private static final int LONGEST = 1000;

  /** Checks that the place and the fault are named, and makes the words safe to show. */
  public Problem {
    found = shown(found, LONGEST_FOUND);
    expected = shown(expected, LONGEST);
    remedy = shown(remedy, LONGEST);
    if (file.isEmpty() || found.isEmpty() || line < 0 || column < 0) {
      throw new IllegalArgumentException("a problem names its file, its place and its fault");
    }
  }

  /**
   * The words with what would move a terminal's cursor, break the line or turn its direction
   * written out, and long ones cut; so that a value of the file can be told.
   */
  private static String shown(String words, int longest) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .limit(longest)
        .forEach(
            c -> {
              switch (c == '\t' ? Character.SPACE_SEPARATOR : Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    text.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> text.appendCodePoint(c);
              }
            });
    return text.append(words.codePointCount(0, words.length()) > longest ? "…" : "").toString();
  }

  /** A fault in a line whose column is not known. */
  public static Problem at(String file, int line, String found, String expected, String remedy) {
    return new Problem(file, line, 0, found, expected, remedy);
  }

  /** A fault of the whole file. */
  public static Problem in(String file, String found, String expected, String remedy) {
    return new Problem(file, 0, 0, found, expected, remedy);
  }

  /** {@code file:line:column: found; expected …; remedy}, without the parts that are not there. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(shown(file, LONGEST)).append(':');
    if (line > 0) {
      text.append(line).append(':');
    }
    if (column > 0) {
      text.append(column).append(':');
    }
    text.append(' ').append(found);
    if (!expected.isEmpty()) {
      text.append("; expected ").append(expected);
    }
    if (!remedy.isEmpty()) {
      text.append("; ").append(remedy);
    }
    return text.toString();
  }
}
