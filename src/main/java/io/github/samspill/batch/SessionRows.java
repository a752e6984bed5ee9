package io.github.samspill.batch;

import io.github.samspill.privacy.Sighting;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one session, as UTF-8.
 *
 * @param tables its rows, by the place of the table
 * @param page its page, where pages are wanted
 * @param turns how many turns it has
 * @param sightings what may tell who somebody is
 */
record SessionRows(
    List<byte[]> tables, Optional<byte[]> page, int turns, List<Sighting> sightings) {
  SessionRows {
    tables = List.copyOf(tables);
    sightings = List.copyOf(sightings);
  }
}
