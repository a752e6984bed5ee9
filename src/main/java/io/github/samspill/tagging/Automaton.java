package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One pattern as a nondeterministic automaton over words (Thompson's construction). Every edge and
 * jump leads from a lower to a higher state, since no pattern repeats; every state has at most one
 * edge that leads to it.
 */
final class Automaton {
  /** How an edge takes its word. */
  enum Taking {
    /** The pattern names the word. */
    NAMED,
    /** The pattern takes any word here. */
    ANY,
    /** The word falls into a gap. */
    GAP
  }

  /** A step over one word. */
  record Edge(int from, int test, int to, Taking taking) {}

  private final WordTests tests;
  private final List<Edge> edges = new ArrayList<>();
  private final List<List<Integer>> jumpsTo = new ArrayList<>();
  private final int accept;

  Automaton(Pattern pattern, WordTests tests) {
    this.tests = tests;
    this.accept = build(pattern, state(), false, false);
  }

  /** The state where the pattern is complete; it begins in state 0. */
  int accept() {
    return accept;
  }

  /** All edges, in the order of the states that they lead to. */
  List<Edge> edges() {
    return edges;
  }

  /** The states from which this one is reached without a word, in rising order. */
  List<Integer> jumpsTo(int state) {
    return jumpsTo.get(state);
  }

  /** Builds a pattern whose first word must begin a clause, its last end one, or neither. */
  private int build(Pattern pattern, int from, boolean opening, boolean closing) {
    if (pattern instanceof Pattern.Opening first) {
      return build(first.part(), from, true, closing);
    }
    if (pattern instanceof Pattern.Closing last) {
      return build(last.part(), from, opening, true);
    }
    if (pattern instanceof Pattern.Sequence sequence) {
      return sequence(sequence.parts(), from, opening, closing);
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice(choice, from, opening, closing);
    }
    if (pattern instanceof Pattern.Maybe maybe) {
      return join(List.of(from, build(maybe.part(), from, false, false)));
    }
    if (pattern instanceof Pattern.Gap gap) {
      return gap(gap, from);
    }
    return pattern instanceof Pattern.AnyWord
        ? step(from, WordTests.ANY, Taking.ANY)
        : step(from, tests.of(pattern, opening, closing), Taking.NAMED);
  }

  private int sequence(List<Pattern> parts, int from, boolean opening, boolean closing) {
    int at = from;
    for (int i = 0; i < parts.size(); i++) {
      at = build(parts.get(i), at, opening && i == 0, closing && i == parts.size() - 1);
    }
    return at;
  }

  private int choice(Pattern.Choice choice, int from, boolean opening, boolean closing) {
    WordTests.Options options = tests.options(choice);
    List<Integer> ends = new ArrayList<>();
    if (options.hasSingles()) {
      ends.add(step(from, tests.of(choice, opening, closing), Taking.NAMED));
    }
    for (Pattern option : options.others()) {
      // A state of its own: what an option may skip must not open the way for its neighbours.
      int own = state();
      jumpsTo.get(own).add(from);
      ends.add(build(option, own, opening, closing));
    }
    return ends.size() == 1 ? ends.get(0) : join(ends);
  }

  private int gap(Pattern.Gap gap, int from) {
    List<Integer> ends = new ArrayList<>(List.of(from));
    for (int i = 0; i < gap.most(); i++) {
      ends.add(step(ends.get(i), WordTests.ANY, Taking.GAP));
    }
    return join(ends);
  }

  private int step(int from, int test, Taking taking) {
    int to = state();
    edges.add(new Edge(from, test, to, taking));
    return to;
  }

  private int join(List<Integer> ends) {
    int joined = state();
    List<Integer> from = new ArrayList<>(ends);
    Collections.sort(from);
    for (int end : from) {
      jumpsTo.get(joined).add(end);
    }
    return joined;
  }

  private int state() {
    jumpsTo.add(new ArrayList<>());
    return jumpsTo.size() - 1;
  }
}
