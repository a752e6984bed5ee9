package io.github.samspill.tagging;

/**
 * Words that frame what stands near them.
 *
 * @param framing what they do
 * @param scope how far they do it
 * @param reach over how many words at most, before and after, from 1
 * @param pattern the words
 */
public record Cue(Framing framing, Scope scope, int reach, Pattern pattern) {
  /** Checks the reach. */
  public Cue {
    if (reach < 1) {
      throw new IllegalArgumentException("a cue reaches over at least one word");
    }
  }

  /** How far a cue works. */
  public enum Scope {
    /** The clause that it stands in, before and after it. */
    CLAUSE,
    /** From the cue to the end of its clause. */
    FORWARD,
    /** From the cue to the end of its sentence. */
    REST,
    /** The whole sentence. */
    SENTENCE,
    /** The words of the cue itself. */
    OWN
  }
}
