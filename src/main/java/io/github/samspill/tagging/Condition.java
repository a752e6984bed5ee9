package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule asks of the turn besides its words.
 *
 * @param role the speaker's role
 * @param fewestWords least number of words in the turn, 0 when it does not matter
 * @param mostWords greatest number of words in the turn
 * @param before what the turn before must be
 */
public record Condition(
    Optional<Role> role, int fewestWords, int mostWords, Optional<Before> before) {

  /** No condition at all. */
  public static final Condition NONE =
      new Condition(Optional.empty(), 0, Integer.MAX_VALUE, Optional.empty());

  /**
   * What is asked of the turn before.
   *
   * @param role its speaker's role
   * @param fewestWords least number of words in it, 0 when it does not matter
   * @param question whether it ends in a question
   * @param factors it must be tagged with one of these; empty when it does not matter
   */
  public record Before(
      Optional<Role> role, int fewestWords, Optional<Boolean> question, Set<String> factors) {
    /** Copies the factors. */
    public Before {
      factors = Set.copyOf(factors);
    }

    boolean met(Context.Earlier earlier) {
      return role.map(asked -> asked == earlier.role()).orElse(true)
          && earlier.words() >= fewestWords
          && question.map(asked -> asked == earlier.question()).orElse(true)
          && (factors.isEmpty() || earlier.factors().stream().anyMatch(factors::contains));
    }
  }

  boolean met(Context context, int words) {
    return words >= fewestWords
        && words <= mostWords
        && (role.isEmpty() || context.role().map(role.get()::equals).orElse(true))
        && (before.isEmpty() || context.earlier().map(before.get()::met).orElse(true));
  }
}
