package io.github.samspill.spark;

import io.github.samspill.transcript.read.Field;
import io.github.samspill.transcript.read.ReadOptions;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says about transcripts, in a form that travels.
 *
 * @param columns the column that holds a field
 * @param leaders codes of speakers who lead
 * @param encoding the files' encoding; empty when it is to be found
 * @param sessions where the table of sessions lies, for every machine; empty for none
 */
record Reading(Map<Field, String> columns, Set<String> leaders, String encoding, String sessions)
    implements Serializable {
  /** Copies the collections. */
  Reading {
    columns = Map.copyOf(columns);
    leaders = Set.copyOf(leaders);
  }

  ReadOptions options() {
    return new ReadOptions(
        columns,
        Map.of(),
        leaders,
        encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding)),
        sessions.isEmpty() ? Optional.empty() : Optional.of(Path.of(sessions)));
  }
}
