package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule asks of the turn besides its words.
 *
 * @param role the speaker's role
 * @param fewestWords least number of words in the turn, 0 when it does not matter
 * @param mostWords greatest number of words in the turn
 * @param with the turn must hold one of these too, anywhere; empty when it does not matter
 * @param without the turn must hold none of these, anywhere
 * @param before what the turn before must be
 */
public record Condition(
    Optional<Role> role,
    int fewestWords,
    int mostWords,
    Phrases with,
    Phrases without,
    Optional<Before> before) {

  /** No condition at all. */
  public static final Condition NONE =
      new Condition(
          Optional.empty(), 0, Integer.MAX_VALUE, Phrases.NONE, Phrases.NONE, Optional.empty());

  /**
   * Some phrases, of which one is enough.
   *
   * @param patterns the phrases as written in the rule file
   * @param compiled the same phrases, read
   */
  public record Phrases(List<String> patterns, List<Pattern> compiled) {
    /** No phrase. */
    public static final Phrases NONE = new Phrases(List.of(), List.of());

    /** Copies the lists. */
    public Phrases {
      patterns = List.copyOf(patterns);
      compiled = List.copyOf(compiled);
    }
  }

  /**
   * What is asked of the turn before.
   *
   * @param role its speaker's role
   * @param fewestWords least number of words in it, 0 when it does not matter
   * @param question whether it ends in a question
   * @param factors it must be tagged with one of these; empty when it does not matter
   * @param says it must hold one of these; empty when it does not matter
   */
  public record Before(
      Optional<Role> role,
      int fewestWords,
      Optional<Boolean> question,
      Set<String> factors,
      Phrases says) {
    /** Copies the factors. */
    public Before {
      factors = Set.copyOf(factors);
    }

    boolean met(Context.Earlier earlier) {
      return (role.isEmpty() || role.get() == earlier.role())
          && earlier.words() >= fewestWords
          && (question.isEmpty() || question.get() == earlier.question())
          && (factors.isEmpty() || !Collections.disjoint(factors, earlier.factors()));
    }
  }

  /** Whether all but the phrases is so. */
  boolean met(Context context, int words) {
    return words >= fewestWords
        && words <= mostWords
        && (role.isEmpty() || context.role().isEmpty() || role.get() == context.role().get())
        && (before.isEmpty()
            || context.earlier().isEmpty()
            || before.get().met(context.earlier().get()));
  }
}
