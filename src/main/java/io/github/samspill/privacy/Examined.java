package io.github.samspill.privacy;

import java.util.List;

/**
 * What was found in one file.
 *
 * @param file the file as the user named it
 * @param turns number of its turns
 * @param sightings what was found, in the order of the file
 */
public record Examined(String file, int turns, List<Sighting> sightings) {
  /** Copies the list. */
  public Examined {
    sightings = List.copyOf(sightings);
  }

  /** Number of turns in which something was found. */
  public long turnsWithSightings() {
    return sightings.stream()
        .filter(one -> !one.turn().isEmpty())
        .map(one -> List.of(one.session(), one.turn()))
        .distinct()
        .count();
  }

  /** How many were found of a kind. */
  public long of(Kind kind) {
    return sightings.stream().filter(one -> one.finding().kind() == kind).count();
  }
}
