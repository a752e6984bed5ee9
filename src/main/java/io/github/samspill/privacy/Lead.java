package io.github.samspill.privacy;

/**
 * What a word's form alone tells of what may be found at it. Bits, so that all that is known of a
 * form is one number.
 */
final class Lead {
  /** It may be a part of what has a form of its own: a digit, a dot within, how "@" is said. */
  static final int SIGN = 1;

  /** A name or place, wherever it stands. */
  static final int ANYWHERE = 1 << 1;

  /** A name in the middle of a sentence, where nothing else accounts for its capital. */
  static final int IN_MIDDLE = 1 << 2;

  /** A name, place or workplace in a text without capitals. */
  static final int IN_LOWER_CASE = 1 << 3;

  /** A name after a {@link #NAME_CUE}. */
  static final int AFTER_NAME_CUE = 1 << 4;

  /** A place after a {@link #PREPOSITION}. */
  static final int AFTER_PREPOSITION = 1 << 5;

  /** A place or workplace after a {@link #PLACE_CUE}. */
  static final int AFTER_PLACE_CUE = 1 << 6;

  /** The end of a workplace's name that begins with a {@link #BEFORE_ENDING}. */
  static final int AFTER_CAPITAL = 1 << 7;

  /** What somebody does, such as "sa", which makes a name of a {@link #BEFORE_ACT}. */
  static final int ACT = 1 << 8;

  /** All of those above: a word without them leads to nothing. */
  static final int ANY = (1 << 9) - 1;

  /** A name where an {@link #ACT} follows. */
  static final int BEFORE_ACT = 1 << 9;

  /** What may stand before an ending of a workplace's name. */
  static final int BEFORE_ENDING = 1 << 10;

  /** Begins with a capital and goes on in lower case. */
  static final int CAPITAL = 1 << 11;

  /** Where the bits of {@link Phrases#cue} begin for what stands before names. */
  static final int NAME_CUE = 12;

  /** The same for what stands before places that are known or look like one. */
  static final int PREPOSITION = NAME_CUE + Phrases.BITS;

  /** The same for what stands before any place or workplace. */
  static final int PLACE_CUE = PREPOSITION + Phrases.BITS;

  private Lead() {}
}
