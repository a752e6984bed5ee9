package io.github.samspill.tagging;

import java.util.List;

/** A phrase over words, in the pattern language of the rules. */
public sealed interface Pattern {

  /** The word itself, lower-cased and normalised. */
  record Word(String word) implements Pattern {}

  /** Any word with this stem: {@code word~}. */
  record Stem(String stem) implements Pattern {}

  /**
   * A word with an open end: {@code rusfri*}, {@code *mestring} or {@code *mestr*}.
   *
   * @param part the part that is given, never empty
   * @param openStart whether more may stand before it
   * @param openEnd whether more may stand after it
   */
  record Open(String part, boolean openStart, boolean openEnd) implements Pattern {}

  /** Exactly one word, whichever: {@code _}. */
  record AnyWord() implements Pattern {}

  /** None to {@code most} words, whichever: {@code …3}. */
  record Gap(int most) implements Pattern {}

  /** The part, where its first word begins a clause: {@code ^word}. */
  record Opening(Pattern part) implements Pattern {}

  /** The part, where its last word ends a clause: {@code word$}. */
  record Closing(Pattern part) implements Pattern {}

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {
    /** Copies the list. */
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several: {@code (a|b c)} or a named set. */
  record Choice(List<Pattern> options) implements Pattern {
    /** Copies the list. */
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** There or not: {@code [word]}. */
  record Maybe(Pattern part) implements Pattern {}

  /** The fewest words that the pattern can take. */
  static int fewestWords(Pattern pattern) {
    if (pattern instanceof Sequence sequence) {
      return sequence.parts().stream().mapToInt(Pattern::fewestWords).sum();
    }
    if (pattern instanceof Choice choice) {
      return choice.options().stream().mapToInt(Pattern::fewestWords).min().orElse(0);
    }
    if (pattern instanceof Opening opening) {
      return fewestWords(opening.part());
    }
    if (pattern instanceof Closing closing) {
      return fewestWords(closing.part());
    }
    return pattern instanceof Gap || pattern instanceof Maybe ? 0 : 1;
  }
}
