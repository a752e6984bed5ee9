package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Where a text is said. What is empty is not known, and a condition on it counts as met.
 *
 * @param role the speaker's role
 * @param earlier the turn before, by somebody else
 */
public record Context(Optional<Role> role, Optional<Earlier> earlier) {

  /**
   * A text by itself: every condition on its surroundings counts as met, but for weak rules, which
   * say too little when that is not known.
   */
  public static final Context UNKNOWN = new Context(Optional.empty(), Optional.empty());

  /** Whether all is known that a condition asks for. */
  boolean isKnownFor(Condition condition) {
    return (condition.role().isEmpty() || role.isPresent())
        && (condition.before().isEmpty() || earlier.isPresent());
  }

  /**
   * What is known of the turn before.
   *
   * @param role its speaker's role
   * @param words number of words in it
   * @param question whether it ends in a question
   * @param factors the factors it is tagged with
   */
  public record Earlier(Role role, int words, boolean question, Set<String> factors) {
    /** There is no turn before. */
    public static final Earlier NOTHING = new Earlier(Role.UNKNOWN, 0, false, Set.of());

    /** Copies the factors. */
    public Earlier {
      factors = Set.copyOf(factors);
    }
  }
}
