package io.github.samspill.metrics;

import io.github.samspill.tagging.Factor;
import java.util.ArrayList;
import java.util.BitSet;
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
  public static List<FactorPair> of(Talk talk) {
    List<FactorPair> pairs = new ArrayList<>();
    List<Factor> factors = talk.session().factors();
    for (int i = 0; i < factors.size(); i++) {
      for (int j = i + 1; j < factors.size(); j++) {
        BitSet both = (BitSet) talk.carried().turns(i).clone();
        both.and(talk.carried().turns(j));
        if (!both.isEmpty()) {
          pairs.add(new FactorPair(factors.get(i), factors.get(j), both.cardinality()));
        }
      }
    }
    return pairs;
  }
}
