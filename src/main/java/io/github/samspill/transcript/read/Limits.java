package io.github.samspill.transcript.read;

/**
 * The most that is read as a group session, as {@code limits.properties} has it.
 *
 * @param speakers people in one session
 * @param turnCharacters characters in one turn
 * @param rowCharacters characters in one row of a table, or in one line or text of JSON
 * @param problems problems of one file that are kept; the rest is counted
 */
record Limits(int speakers, int turnCharacters, int rowCharacters, int problems) {
  /** The limits of the file. */
  static final Limits OF_FILE = of(WordList.named("limits.properties"));

  private static Limits of(WordList file) {
    return new Limits(
        number(file, "speakers"),
        number(file, "turn_characters"),
        number(file, "row_characters"),
        number(file, "problems"));
  }

  private static int number(WordList file, String key) {
    return Integer.parseInt(file.words(key).get(0));
  }
}
