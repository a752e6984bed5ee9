package io.github.samspill.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who belongs to the session; two of them are equal when they name the same people alike. */
public final class Roster {
  private final List<Speaker> speakers;
  private final boolean named;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * A roster.
   *
   * @param speakers everybody, those who never spoke too when the transcript names them; no code
   *     twice
   * @param named whether the transcript names its participants, so that silent ones are known; when
   *     false the roster holds only those who spoke
   */
  public Roster(List<Speaker> speakers, boolean named) {
    this.speakers = List.copyOf(speakers);
    this.named = named;
    for (Speaker speaker : this.speakers) {
      if (places.put(speaker.id(), places.size()) != null) {
        throw new IllegalArgumentException("a speaker stands twice on the roster");
      }
    }
  }

  /** Everybody, in the order of the transcript. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** Whether the transcript names its participants. */
  public boolean named() {
    return named;
  }

  /** Whether somebody on the roster has this code. */
  public boolean holds(String id) {
    return places.containsKey(id);
  }

  /**
   * Where a speaker stands among the speakers, from 0.
   *
   * @throws IllegalArgumentException when nobody on the roster has this code
   */
  public int place(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("not on the roster: " + id);
    }
    return place;
  }

  /**
   * The role of a speaker.
   *
   * @throws IllegalArgumentException when nobody on the roster has this code
   */
  public Role role(String id) {
    return speakers.get(place(id)).role();
  }

  /** Everybody of one role, in the order of the roster. */
  public Stream<Speaker> of(Role role) {
    return speakers.stream().filter(speaker -> speaker.role() == role);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Roster roster
        && roster.named == named
        && roster.speakers.equals(speakers);
  }

  @Override
  public int hashCode() {
    return 31 * speakers.hashCode() + Boolean.hashCode(named);
  }

  @Override
  public String toString() {
    return "Roster[speakers=" + speakers + ", named=" + named + "]";
  }
}
