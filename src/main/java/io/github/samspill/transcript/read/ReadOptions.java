package io.github.samspill.transcript.read;

import io.github.samspill.transcript.Role;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says about a transcript that the transcript does not say itself.
 *
 * @param columns the column that holds a field
 * @param roleWords further words for a role, lower-case
 * @param leaders codes of speakers who lead, whatever the file says
 * @param encoding the file's encoding; found from its bytes when empty
 * @param sessions a table with date, group, leader and participants by session
 */
public record ReadOptions(
    Map<Field, String> columns,
    Map<String, Role> roleWords,
    Set<String> leaders,
    Optional<Charset> encoding,
    Optional<Path> sessions) {

  /** Copies the collections. */
  public ReadOptions {
    columns = Map.copyOf(columns);
    roleWords = Map.copyOf(roleWords);
    leaders = Set.copyOf(leaders);
  }

  /** Nothing said: everything is found from the file. */
  public static ReadOptions none() {
    return new ReadOptions(Map.of(), Map.of(), Set.of(), Optional.empty(), Optional.empty());
  }

  /** The role words as a list, for messages. */
  List<String> extraWords(Role role) {
    return roleWords.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
