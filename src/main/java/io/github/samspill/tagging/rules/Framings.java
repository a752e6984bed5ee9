package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Framing;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of framings in rule files. */
final class Framings {
  private Framings() {}

  static Optional<Framing> named(String name, Node at, Faults faults) {
    Optional<Framing> framing =
        Stream.of(Framing.values()).filter(value -> value.id().equals(name)).findFirst();
    if (framing.isEmpty()) {
      faults.add(
          at,
          "'" + name + "' holds nothing back",
          "one of "
              + Stream.of(Framing.values()).map(Framing::id).collect(Collectors.joining(", ")),
          "check the spelling");
    }
    return framing;
  }
}
