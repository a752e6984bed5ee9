package io.github.samspill.metrics;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
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
              session -> Measure.of(carrying(session).size())),
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

  private static List<TaggedTurn> carrying(TaggedSession session) {
    return session.turns().stream().filter(turn -> !turn.hits().isEmpty()).toList();
  }

  private static Measure memberShare(TaggedSession session) {
    List<TaggedTurn> carrying = carrying(session);
    double ofMembers = carrying.stream().filter(turn -> session.role(turn) == Role.MEMBER).count();
    return Measure.share(ofMembers, carrying.size());
  }
}
