package io.github.samspill.metrics;

import java.util.function.Function;

/**
 * A measure of a whole session, with its definition.
 *
 * @param id the name in files
 * @param family what it is about
 * @param unit what it counts
 * @param range the values it can have
 * @param formula how it is computed, in words
 * @param absent when it is not there
 * @param source where the formula or the question comes from (the thesis is the one in the README);
 *     a dash where it needs none
 * @param compute computes it
 */
public record Metric(
    String id,
    Family family,
    Unit unit,
    String range,
    String formula,
    String absent,
    String source,
    Function<Talk, Measure> compute) {

  /** Puts in the thresholds that the formula names in braces. */
  public Metric {
    formula = Thresholds.filled(formula, ".");
  }

  /** What a metric is about. */
  public enum Family {
    /** Who takes how much room. */
    PARTICIPATION,
    /** Who follows whom. */
    INTERACTION,
    /** What the leader asks, and what comes of it. */
    QUESTIONS,
    /** When nobody speaks, and when several do. */
    SILENCE,
    /** How much of the talk carries any factor. */
    FACTORS
  }

  /** What a metric counts; says how many decimals a reader needs. */
  public enum Unit {
    /** A part of a whole, 0 to 1; shown in per cent. */
    SHARE,
    /** A coefficient without a unit. */
    INDEX,
    /** A number of turns. */
    TURNS,
    /** A number of words. */
    WORDS,
    /** A number of people. */
    PEOPLE,
    /** A number of what the metric's name says. */
    COUNT,
    /** A time in seconds. */
    SECONDS
  }
}
