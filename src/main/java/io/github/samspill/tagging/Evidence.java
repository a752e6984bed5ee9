package io.github.samspill.tagging;

/** Words of a turn that a rule found, and what came of it. Offsets are into the turn's own text. */
public sealed interface Evidence {
  /** The rule's id. */
  String rule();

  /** The factor's id. */
  String factor();

  /** Offset of the first character. */
  int start();

  /** Offset after the last character. */
  int end();

  /**
   * Words that count: the turn carries the factor.
   *
   * @param weight how much they count, the rule's weight: 1 to {@value Rule#FULL}
   */
  record Hit(String rule, String factor, int start, int end, int weight) implements Evidence {
    /** Words of a rule that stands by itself. */
    public Hit(String rule, String factor, int start, int end) {
      this(rule, factor, start, end, Rule.FULL);
    }
  }

  /** Words of a rule that is too weak to count without others, which are not there. */
  record Faint(String rule, String factor, int start, int end) implements Evidence {}

  /**
   * Words that would count but for how they are said.
   *
   * @param cause what holds them back
   * @param cue the words that do so, as they stand in the turn; {@code ?} for a question mark
   */
  record HeldBack(String rule, String factor, int start, int end, Framing cause, String cue)
      implements Evidence {}
}
