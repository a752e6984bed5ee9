package io.github.samspill.metrics;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.transcript.Role;
import java.util.BitSet;
import java.util.List;

/** How much of the talk carries any factor, and who carries it. */
final class FactorTotals {
  static final List<Metric> METRICS =
      List.of(
          new Metric(
              "factor_turns",
              Family.FACTORS,
              Unit.TURNS,
              "0 to the number of turns",
              "turns that carry at least one factor",
              "never",
              "–",
              talk -> Measure.of(talk.carried().any().cardinality())),
          new Metric(
              "factor_member_share",
              Family.FACTORS,
              Unit.SHARE,
              "0 to 1",
              "turns of members that carry at least one factor / turns that carry at least one",
              "no turn carries a factor",
              "thesis 1.6.5",
              FactorTotals::memberShare));

  private FactorTotals() {}

  private static Measure memberShare(Talk talk) {
    BitSet carrying = talk.carried().any();
    int ofMembers = 0;
    for (int i = carrying.nextSetBit(0); i >= 0; i = carrying.nextSetBit(i + 1)) {
      ofMembers += talk.turns().get(i).role() == Role.MEMBER ? 1 : 0;
    }
    return Measure.share(ofMembers, carrying.cardinality());
  }
}
