package io.github.samspill.transcript.read;

import java.util.Locale;

/** What a column or JSON field of a transcript can hold. */
public enum Field {
  /** The session a turn belongs to. */
  SESSION,
  /** The turn's number or name. */
  TURN,
  /** Who speaks. */
  SPEAKER,
  /** What the speaker is in the group. */
  ROLE,
  /** What is said. */
  TEXT,
  /** When the turn begins. */
  START,
  /** When the turn ends. */
  END,
  /** Who is spoken to. */
  TO,
  /** The turn that is replied to, by its name. */
  REPLY,
  /** The day of the session. */
  DATE,
  /** The group's code. */
  GROUP,
  /** The code of the session's leader. */
  LEADER,
  /** Everybody who belongs to the session. */
  PARTICIPANTS;

  /** The name that {@code --column} takes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name that {@code --column} takes, so that help shows it so. */
  @Override
  public String toString() {
    return id();
  }
}
