package io.github.samspill.study;

import java.util.OptionalDouble;

/**
 * How two yes-or-no codings of the same turns fall together.
 *
 * @param both number of turns that both say yes to
 * @param first yes by the first alone (for tags against codes: tagged but not coded)
 * @param second yes by the second alone (coded but not tagged)
 * @param neither number of turns that both say no to
 */
public record Counts(int both, int first, int second, int neither) {
  /** No turns at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** The counts with one more turn. */
  public Counts and(boolean one, boolean other) {
    return new Counts(
        both + (one && other ? 1 : 0),
        first + (one && !other ? 1 : 0),
        second + (!one && other ? 1 : 0),
        neither + (!one && !other ? 1 : 0));
  }

  /** The counts of two sets of turns together. */
  public Counts and(Counts more) {
    return new Counts(
        both + more.both, first + more.first, second + more.second, neither + more.neither);
  }

  /** Number of turns. */
  public int turns() {
    return both + first + second + neither;
  }

  /** How many the second says yes to. */
  public int yesOfSecond() {
    return both + second;
  }

  /** Of the first's yes, the share that the second says yes to, 0 to 1. */
  public OptionalDouble precision() {
    return share(both, both + first);
  }

  /** Of the second's yes, the share that the first says yes to, 0 to 1. */
  public OptionalDouble recall() {
    return share(both, both + second);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public OptionalDouble f1() {
    return share(2.0 * both, 2.0 * both + first + second);
  }

  /** The second's yes of all turns, 0 to 1. */
  public OptionalDouble prevalence() {
    return share(both + second, turns());
  }

  /**
   * Agreement beyond chance, -1 to 1 (Cohen 1960, doi:10.1177/001316446002000104); empty when both
   * say the same to every turn, since chance then explains everything.
   */
  public OptionalDouble kappa() {
    double turns = turns();
    double observed = (both + neither) / turns;
    double byChance =
        ((both + first) * (double) (both + second)
                + (second + neither) * (double) (first + neither))
            / (turns * turns);
    return share(observed - byChance, 1 - byChance);
  }

  private static OptionalDouble share(double part, double whole) {
    return whole == 0 || Double.isNaN(whole)
        ? OptionalDouble.empty()
        : OptionalDouble.of(part / whole);
  }
}
