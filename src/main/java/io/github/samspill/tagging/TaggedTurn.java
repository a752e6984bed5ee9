package io.github.samspill.tagging;

import io.github.samspill.transcript.Turn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A turn with what was found in it.
 *
 * @param turn the turn
 * @param words its number of words, transcribers' marks left out
 * @param conduct how it takes part in the talk
 * @param evidence hits and held-back hits, by place in the text and then by rule
 */
public record TaggedTurn(Turn turn, int words, Conduct conduct, List<Evidence> evidence) {
  /** Copies the evidence. */
  public TaggedTurn {
    evidence = List.copyOf(evidence);
  }

  /** The ids of the factors that the turn carries. */
  public Set<String> factors() {
    return evidence.isEmpty()
        ? Set.of()
        : hits().stream().map(Evidence.Hit::factor).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the turn carries the factor. */
  public boolean carries(String factor) {
    for (Evidence one : evidence) {
      if (one instanceof Evidence.Hit && one.factor().equals(factor)) {
        return true;
      }
    }
    return false;
  }

  /** The evidence that counts. */
  public List<Evidence.Hit> hits() {
    return evidence.stream()
        .filter(Evidence.Hit.class::isInstance)
        .map(Evidence.Hit.class::cast)
        .toList();
  }

  /** The evidence that does not count because of how it is said. */
  public List<Evidence.HeldBack> heldBack() {
    return evidence.stream()
        .filter(Evidence.HeldBack.class::isInstance)
        .map(Evidence.HeldBack.class::cast)
        .toList();
  }
}
