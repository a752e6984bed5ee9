package io.github.samspill.transcript.read;

import io.github.samspill.transcript.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who leads: by the role column, by what the user says, else by the speaker's code. */
final class Roles {
  private static final WordList KNOWN = WordList.named("roles.properties");
  private static final Set<String> LEADER_CODES =
      KNOWN.words("leader.codes").stream().map(Roles::plain).collect(Collectors.toSet());

  private final ReadOptions options;
  private final Map<String, Role> byWord = new HashMap<>();

  Roles(ReadOptions options) {
    this.options = options;
    // The leader's words last, since they count where a word names both.
    for (Role role : List.of(Role.MEMBER, Role.LEADER)) {
      words(role).forEach(word -> byWord.put(word, role));
    }
  }

  /** The role that a word of the role column names; empty when it names none. */
  Optional<Role> named(String word) {
    return Optional.ofNullable(byWord.get(plain(word)));
  }

  List<String> words(Role role) {
    return Stream.concat(KNOWN.words(role.id()).stream(), options.extraWords(role).stream())
        .map(Roles::plain)
        .toList();
  }

  /**
   * The role of a speaker. A code such as L1 tells only while the transcript names no leader.
   *
   * @param id the speaker's code
   * @param named roles that the transcript names for its speakers
   * @param sessionLeader the leader's code that stands at the session
   */
  Role of(String id, Map<String, Role> named, Optional<String> sessionLeader) {
    if (!options.leaders().isEmpty()) {
      return options.leaders().contains(id) ? Role.LEADER : Role.MEMBER;
    }
    if (named.containsKey(id)) {
      return named.get(id);
    }
    boolean leads =
        sessionLeader.filter(id::equals).isPresent()
            || (!named.containsValue(Role.LEADER) && hasLeaderCode(id));
    return leads ? Role.LEADER : Role.MEMBER;
  }

  private static boolean hasLeaderCode(String id) {
    return LEADER_CODES.contains(plain(id.replaceFirst("[ _-]?\\d+$", "")));
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
