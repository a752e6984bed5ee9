package io.github.samspill.metrics;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.util.ArrayList;
import java.util.List;

/**
 * How much oftener than otherwise the turn right after one factor carries another (lag-1 sequential
 * analysis, Bakeman and Quera 2011, Sequential Analysis and Observational Methods, ch. 7).
 *
 * @param first the factor of the turn before
 * @param then the factor of the turn after
 * @param before turns that carry {@code first} and have a turn after them
 * @param followed how many of those turns carry {@code then}, at least 1
 * @param lift share of {@code then} after {@code first} / share of {@code then} in all turns but
 *     the first; 1 when it makes no difference
 * @param low the lower bound of the share's 95 % Wilson interval / the same; the base is taken as
 *     known
 * @param high the upper bound / the same
 */
public record Lift(
    Factor first, Factor then, int before, int followed, Measure lift, Measure low, Measure high) {

  /** Every succession that occurs, in the order of the rule set. */
  public static List<Lift> of(TaggedSession session) {
    List<Lift> lifts = new ArrayList<>();
    for (Factor first : session.factors()) {
      for (Factor then : session.factors()) {
        Lift lift = of(first, then, session.turns());
        if (lift.followed() > 0) {
          lifts.add(lift);
        }
      }
    }
    return lifts;
  }

  private static Lift of(Factor first, Factor then, List<TaggedTurn> turns) {
    int before = 0;
    int followed = 0;
    int all = 0;
    for (int i = 1; i < turns.size(); i++) {
      boolean follows = turns.get(i).carries(then.id());
      boolean precedes = turns.get(i - 1).carries(first.id());
      all += follows ? 1 : 0;
      before += precedes ? 1 : 0;
      followed += precedes && follows ? 1 : 0;
    }
    double base = turns.size() < 2 ? 0 : (double) all / (turns.size() - 1);
    Wilson interval = Wilson.of(followed, before);
    return new Lift(
        first,
        then,
        before,
        followed,
        over(Measure.share(followed, before), base),
        over(interval.low(), base),
        over(interval.high(), base));
  }

  private static Measure over(Measure share, double base) {
    return share.number().isPresent() ? Measure.share(share.number().getAsDouble(), base) : share;
  }
}
