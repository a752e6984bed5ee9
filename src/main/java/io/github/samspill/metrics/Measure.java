package io.github.samspill.metrics;

import java.util.OptionalDouble;

/** A figure, or the reason why there is none. What cannot be computed is never 0. */
public sealed interface Measure {

  /** A figure in the unit of its metric. */
  record Known(double value) implements Measure {
    /** Checks that the figure is one. */
    public Known {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a measure is a finite number");
      }
    }
  }

  /** No figure. */
  record Absent(Reason reason) implements Measure {}

  /** Why a figure is not there. */
  enum Reason {
    /** Nobody in the session is known to lead. */
    NO_LEADER,
    /** The transcript does not name who belongs to the group. */
    NO_ROSTER,
    /** There are too few people for the figure to mean anything. */
    TOO_FEW_PEOPLE,
    /** At least one turn has no start or no end. */
    NO_TIMES,
    /** There is nothing to take a share of. */
    NOTHING_TO_COUNT
  }

  /** A known figure. */
  static Measure of(double value) {
    return new Known(value);
  }

  /** A figure that is not there. */
  static Measure absent(Reason reason) {
    return new Absent(reason);
  }

  /** A figure that may not be there, for one reason. */
  static Measure ofKnown(OptionalDouble value, Reason otherwise) {
    return value.isPresent() ? of(value.getAsDouble()) : absent(otherwise);
  }

  /** A share from 0 to 1; absent when there is nothing to take it of. */
  static Measure share(double part, double whole) {
    return whole == 0 ? absent(Reason.NOTHING_TO_COUNT) : of(part / whole);
  }

  /** The figure, when there is one. */
  default OptionalDouble number() {
    return this instanceof Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
  }
}
