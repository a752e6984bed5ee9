package io.github.samspill.transcript;

import java.util.Locale;

/** What a speaker is in the group. */
public enum Role {
  /** Leads the group, alone or with another. */
  LEADER,
  /** Takes part as a member of the group. */
  MEMBER,
  /** Nobody knows who spoke; counted in totals, left out of everything that needs a role. */
  UNKNOWN;

  /** The name in files: {@code leader}, {@code member} or {@code unknown}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
