package io.github.samspill.metrics;

import io.github.samspill.tagging.Factor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
  public static List<Lift> of(Talk talk) {
    List<Lift> lifts = new ArrayList<>();
    int factors = talk.session().factors().size();
    for (int first = 0; first < factors; first++) {
      for (int then = 0; then < factors; then++) {
        of(first, then, talk).ifPresent(lifts::add);
      }
    }
    return lifts;
  }

  private static Optional<Lift> of(int first, int then, Talk talk) {
    BitSet preceding = talk.carried().turns(first);
    BitSet following = talk.carried().turns(then);
    int last = talk.turns().size() - 1;
    int before = 0;
    int followed = 0;
    for (int i = preceding.nextSetBit(0); i >= 0 && i < last; i = preceding.nextSetBit(i + 1)) {
      before++;
      followed += following.get(i + 1) ? 1 : 0;
    }
    if (followed == 0) {
      return Optional.empty();
    }
    double base = (double) following.get(1, last + 1).cardinality() / last;
    Wilson interval = Wilson.of(followed, before);
    return Optional.of(
        new Lift(
            talk.session().factors().get(first),
            talk.session().factors().get(then),
            before,
            followed,
            over(Measure.share(followed, before), base),
            over(interval.low(), base),
            over(interval.high(), base)));
  }

  private static Measure over(Measure share, double base) {
    return share.number().isPresent() ? Measure.share(share.number().getAsDouble(), base) : share;
  }
}
