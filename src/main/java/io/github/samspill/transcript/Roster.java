package io.github.samspill.transcript;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who belongs to the session.
 *
 * @param speakers everybody, those who never spoke too when the transcript names them; no code
 *     twice
 * @param named whether the transcript names its participants, so that silent ones are known; when
 *     false the roster holds only those who spoke
 */
public record Roster(List<Speaker> speakers, boolean named) {

  /** Copies the list and checks that no code stands twice. */
  public Roster {
    speakers = List.copyOf(speakers);
    if (speakers.stream().map(Speaker::id).distinct().count() != speakers.size()) {
      throw new IllegalArgumentException("a speaker stands twice on the roster");
    }
  }

  /**
   * The role of a speaker.
   *
   * @throws IllegalArgumentException when nobody on the roster has this code
   */
  public Role role(String id) {
    return speakers.stream()
        .filter(speaker -> speaker.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not on the roster: " + id))
        .role();
  }

  /** Everybody of one role, in the order of the roster. */
  public Stream<Speaker> of(Role role) {
    return speakers.stream().filter(speaker -> speaker.role() == role);
  }
}
