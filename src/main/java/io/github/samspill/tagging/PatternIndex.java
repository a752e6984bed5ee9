package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * What a scanner must know of its patterns before it reads: the tests that words pass, where to
 * look for which pattern, and the ways through each. It takes long to find out, so that the build
 * does so for the patterns of the built-in rules.
 */
public final class PatternIndex {
  private final TestIndex tests;
  private final Anchors anchors;
  private final BitSet ofOneWord;
  private final IntFunction<Paths> paths;

  private PatternIndex(
      TestIndex tests, Anchors anchors, BitSet ofOneWord, IntFunction<Paths> paths) {
    this.tests = tests;
    this.anchors = anchors;
    this.ofOneWord = ofOneWord;
    this.paths = paths;
  }

  /**
   * The index of a rule set's patterns.
   *
   * @param spoken sentences as people say them, which tell what words are common; what is found
   *     does not depend on it
   */
  public static PatternIndex of(RuleSet ruleSet, List<String> spoken) {
    return of(new Finders(ruleSet).patterns(), spoken);
  }

  /** The index of some patterns; the ways through one are found when they are asked for. */
  static PatternIndex of(List<Pattern> patterns, List<String> spoken) {
    WordTests numbered = WordTests.of(patterns);
    TestIndex tests = numbered.index();
    BitSet ofOneWord = new BitSet();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      ofOneWord.set(pattern, numbered.isOfOneWord(patterns.get(pattern)));
    }
    return new PatternIndex(
        tests,
        Anchors.of(patterns, numbered, new Rarity(numbered, TestCounts.of(tests, spoken))),
        ofOneWord,
        pattern -> Glushkov.paths(new Automaton(patterns.get(pattern), numbered)));
  }

  TestIndex tests() {
    return tests;
  }

  Anchors anchors() {
    return anchors;
  }

  /** Whether a pattern always takes one word, which passes one test. */
  boolean isOfOneWord(int pattern) {
    return ofOneWord.get(pattern);
  }

  /** The ways through a pattern. */
  Paths paths(int pattern) {
    return paths.apply(pattern);
  }

  /**
   * All of it as numbers.
   *
   * @param texts gives a text's number among those that are written beside it
   */
  public int[] toNumbers(ToIntFunction<String> texts) {
    Numbers numbers = new Numbers();
    tests.write(texts, numbers);
    anchors.write(numbers);
    numbers.putAll(ofOneWord.stream().toArray());
    List<int[]> ways = new ArrayList<>();
    for (int pattern = 0; pattern < anchors.patterns(); pattern++) {
      Numbers own = new Numbers();
      PathNumbers.write(paths(pattern), own);
      ways.add(own.toArray());
    }
    Rows.of(ways).write(numbers);
    return numbers.toArray();
  }

  /**
   * Reads what {@link #toNumbers} gave.
   *
   * @param texts the texts by their numbers
   */
  public static PatternIndex read(int[] numbers, String[] texts) {
    Numbers from = new Numbers(numbers);
    TestIndex tests = TestIndex.read(texts, from);
    Anchors anchors = Anchors.read(from, tests.size());
    BitSet ofOneWord = new BitSet();
    for (int pattern : from.takeAll()) {
      ofOneWord.set(pattern);
    }
    Rows ways = Rows.read(from);
    return new PatternIndex(
        tests, anchors, ofOneWord, pattern -> PathNumbers.read(new Numbers(ways.row(pattern))));
  }
}
