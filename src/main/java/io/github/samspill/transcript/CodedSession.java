package io.github.samspill.transcript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session whose turns people have coded.
 *
 * @param session the session
 * @param codes by coder, for each turn of the session in its order, whether the turn was coded with
 *     a factor, by the factor's column; a factor that the coder left empty is not in the map
 */
public record CodedSession(Session session, Map<String, List<Map<String, Boolean>>> codes) {
  /** The coder of codes that nobody's name stands at: what the coders agreed on. */
  public static final String AGREED = "agreed";

  /** Copies the codes and checks that every coder has a place for every turn. */
  public CodedSession {
    Map<String, List<Map<String, Boolean>>> copy = new LinkedHashMap<>();
    codes.forEach((coder, turns) -> copy.put(coder, turns.stream().map(Map::copyOf).toList()));
    codes = Collections.unmodifiableMap(copy);
    for (List<Map<String, Boolean>> turns : codes.values()) {
      if (turns.size() != session.turns().size()) {
        throw new IllegalArgumentException("a coder has a place for every turn");
      }
    }
  }

  /** What a coder gave a turn; empty when the coder did not code it. */
  public Optional<Boolean> code(String coder, int turn, String column) {
    return Optional.ofNullable(codes.getOrDefault(coder, List.of()))
        .filter(turns -> !turns.isEmpty())
        .map(turns -> turns.get(turn).get(column));
  }
}
