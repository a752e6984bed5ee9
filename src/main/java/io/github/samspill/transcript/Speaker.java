package io.github.samspill.transcript;

import java.util.Objects;

/**
 * One person in the session, known by a code.
 *
 * @param id the code; {@value #UNKNOWN_ID} when nobody knows who spoke
 * @param role leader or member; unknown for {@value #UNKNOWN_ID} and for it alone
 */
public record Speaker(String id, Role role) {
  /** The code of a turn whose speaker nobody knows. */
  public static final String UNKNOWN_ID = "?";

  /** Checks that the unknown speaker, and no other, has the unknown role. */
  public Speaker {
    Objects.requireNonNull(role);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a speaker has a code");
    }
    if (id.equals(UNKNOWN_ID) != (role == Role.UNKNOWN)) {
      throw new IllegalArgumentException("only the speaker ? has an unknown role");
    }
  }
}
