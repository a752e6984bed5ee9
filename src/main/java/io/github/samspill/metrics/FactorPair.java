package io.github.samspill.metrics;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import java.util.ArrayList;
import java.util.List;

/**
 * Two factors in the same turns.
 *
 * @param one the factor that stands first in the rule set
 * @param other the other one
 * @param turns number of turns that carry both, at least 1
 */
public record FactorPair(Factor one, Factor other, int turns) {

  /** Every pair that occurs, in the order of the rule set. */
  public static List<FactorPair> of(TaggedSession session) {
    List<FactorPair> pairs = new ArrayList<>();
    List<Factor> factors = session.factors();
    for (int i = 0; i < factors.size(); i++) {
      for (int j = i + 1; j < factors.size(); j++) {
        Factor one = factors.get(i);
        Factor other = factors.get(j);
        int turns =
            (int)
                session.turns().stream()
                    .filter(turn -> turn.carries(one.id()) && turn.carries(other.id()))
                    .count();
        if (turns > 0) {
          pairs.add(new FactorPair(one, other, turns));
        }
      }
    }
    return pairs;
  }
}
