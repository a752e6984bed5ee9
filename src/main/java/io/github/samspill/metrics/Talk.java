package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * A tagged session as measures look at it: what several of them ask for is found once, in one pass
 * each.
 */
public final class Talk {
  private final TaggedSession session;
  private final List<Said> turns;
  private final boolean led;
  private final int words;
  private final List<Share> shares;
  private final List<Floor> floors;
  private final Changes changes;
  private final List<Asked> asked;
  private final Optional<Timeline> timeline;
  private final Carried carried;

  private Talk(TaggedSession session) {
    Roster roster = session.session().roster();
    this.session = session;
    this.turns = Said.of(session.turns(), roster);
    this.led = roster.of(Role.LEADER).findAny().isPresent();
    this.words = Share.words(turns);
    this.shares = Share.of(roster.speakers(), turns);
    this.floors = Floor.of(turns);
    this.changes = Changes.of(floors, roster.speakers().size());
    this.asked = Asked.of(turns);
    this.timeline = Timeline.of(turns, roster.speakers().size());
    this.carried = Carried.of(session);
  }

  /** Looks at a session. */
  public static Talk of(TaggedSession session) {
    return new Talk(session);
  }

  /** The session. */
  TaggedSession session() {
    return session;
  }

  /** Everybody, by their places on the roster. */
  List<Speaker> speakers() {
    return session.session().roster().speakers();
  }

  /** Its turns, in their order. */
  List<Said> turns() {
    return turns;
  }

  /** Whether anybody is known to lead. */
  boolean isLed() {
    return led;
  }

  /** Number of words in all. */
  public int words() {
    return words;
  }

  /** Speaking time in all, in seconds; absent when a turn has no start or no end. */
  public Measure seconds() {
    return Share.seconds(turns);
  }

  /** Everybody's part, in the order of the roster. */
  public List<Share> shares() {
    return shares;
  }

  /** The session as the floor went round. */
  List<Floor> floors() {
    return floors;
  }

  /** Who took the floor after whom. */
  Changes changes() {
    return changes;
  }

  /** Every turn of a leader that ends in a question, in their order. */
  List<Asked> asked() {
    return asked;
  }

  /** Its turns in time; empty when a turn has no start or no end. */
  Optional<Timeline> timeline() {
    return timeline;
  }

  /** Which turns carry which factors. */
  Carried carried() {
    return carried;
  }
}
