package io.github.samspill.tagging;

import java.util.Locale;

/**
 * What a hit may stand in, so that the words do not mean what they would mean alone. Where several
 * hold a hit back, the first of them is told: a question that holds a negation asks.
 */
public enum Framing {
  /** The words are asked. */
  QUESTION,
  /** The words are denied. */
  NEGATION,
  /** The turn shows that the words mean their opposite. */
  IRONY,
  /** The words are those of somebody outside the group. */
  REPORT,
  /** The words hold under a condition, or are only wished. */
  CONDITION,
  /** It was so before, and is said to be no more. */
  PAST,
  /** The words are politeness or practical matters. */
  POLITENESS;

  /** The name in rule files and outputs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
