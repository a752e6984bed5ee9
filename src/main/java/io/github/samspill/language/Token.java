package io.github.samspill.language;

/**
 * One word of a turn.
 *
 * @param form how it is written
 * @param start offset of its first character in the turn's text
 * @param end offset after its last character
 * @param before what stands between it and the word before
 */
public record Token(Form form, int start, int end, Border before) {

  /** What parts two words. */
  public enum Border {
    /** Space, or a row of dots where the speaker hesitates. */
    NONE,
    /** A comma, semicolon, colon or dash: a clause may end here. */
    CLAUSE,
    /** The start of the turn, a full stop, question or exclamation mark, or a line break. */
    SENTENCE
  }

  /** The word lower-cased and normalised ({@code ä} as {@code æ}, {@code aa} as {@code å}). */
  public String word() {
    return form.word();
  }

  /** Its stem. */
  public String stem() {
    return form.stem();
  }
}
