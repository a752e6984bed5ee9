package io.github.samspill.transcript;

/** What a speaker is in the group. */
public enum Role {
  /** Leads the group, alone or with another. */
  LEADER("leader"),
  /** Takes part as a member of the group. */
  MEMBER("member"),
  /** Nobody knows who spoke; counted in totals, left out of everything that needs a role. */
  UNKNOWN("unknown");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The name in files: {@code leader}, {@code member} or {@code unknown}. */
  public String id() {
    return id;
  }
}
