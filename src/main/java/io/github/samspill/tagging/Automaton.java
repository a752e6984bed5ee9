package io.github.samspill.tagging;

import io.github.samspill.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All patterns as one nondeterministic automaton over words (Thompson's construction). Every edge
 * leads from a lower to a higher state, since no pattern repeats; a pattern's states stand in one
 * row. Never changes once built, so that threads may share it.
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
  record Edge(int test, int to, Taking taking) {}

  private final WordTests tests = new WordTests();
  private final List<List<Edge>> edges = new ArrayList<>();
  private final List<List<Integer>> jumps = new ArrayList<>();
  private final int[] starts;
  private final int[] accepts;
  private final int[] longest;
  private final int[] patternOfAccept;

  Automaton(List<Pattern> patterns) {
    starts = new int[patterns.size()];
    accepts = new int[patterns.size()];
    longest = new int[patterns.size()];
    for (int i = 0; i < patterns.size(); i++) {
      starts[i] = state();
      accepts[i] = build(patterns.get(i), starts[i]);
      longest[i] = mostWords(patterns.get(i));
    }
    patternOfAccept = new int[edges.size()];
    java.util.Arrays.fill(patternOfAccept, -1);
    for (int i = 0; i < accepts.length; i++) {
      patternOfAccept[accepts[i]] = i;
    }
  }

  int patterns() {
    return starts.length;
  }

  int start(int pattern) {
    return starts[pattern];
  }

  int accept(int pattern) {
    return accepts[pattern];
  }

  /** The most words that the pattern can take. */
  int mostWords(int pattern) {
    return longest[pattern];
  }

  /** The pattern that is complete in this state, or -1. */
  int completeIn(int state) {
    return patternOfAccept[state];
  }

  List<Edge> edges(int state) {
    return edges.get(state);
  }

  /** States that are reached from this one without a word. */
  List<Integer> jumps(int state) {
    return jumps.get(state);
  }

  BitSet testsPassedBy(Token token, boolean closing) {
    return tests.passedBy(token, closing);
  }

  private int build(Pattern pattern, int from) {
    return build(pattern, from, false, false);
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
      return join(List.of(from, build(maybe.part(), from)));
    }
    if (pattern instanceof Pattern.Gap gap) {
      return gap(gap, from);
    }
    return pattern instanceof Pattern.AnyWord
        ? step(from, WordTests.ANY, Taking.ANY)
        : step(from, tests.numberOf(List.of(pattern), opening, closing), Taking.NAMED);
  }

  private int sequence(List<Pattern> parts, int from, boolean opening, boolean closing) {
    int at = from;
    for (int i = 0; i < parts.size(); i++) {
      at = build(parts.get(i), at, opening && i == 0, closing && i == parts.size() - 1);
    }
    return at;
  }

  private int choice(Pattern.Choice choice, int from, boolean opening, boolean closing) {
    List<Pattern> options = WordTests.flat(choice);
    List<Integer> ends = new ArrayList<>();
    List<Pattern> singles = options.stream().filter(WordTests::isSingle).toList();
    if (!singles.isEmpty()) {
      ends.add(step(from, tests.numberOf(singles, opening, closing), Taking.NAMED));
    }
    for (Pattern option : options) {
      if (!WordTests.isSingle(option)) {
        // A state of its own: what an option may skip must not open the way for its neighbours.
        int own = state();
        jumps.get(from).add(own);
        ends.add(build(option, own, opening, closing));
      }
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
    edges.get(from).add(new Edge(test, to, taking));
    return to;
  }

  private int join(List<Integer> ends) {
    int joined = state();
    ends.forEach(end -> jumps.get(end).add(joined));
    return joined;
  }

  private int state() {
    edges.add(new ArrayList<>());
    jumps.add(new ArrayList<>());
    return edges.size() - 1;
  }

  private static int mostWords(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts().stream().mapToInt(Automaton::mostWords).sum();
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream().mapToInt(Automaton::mostWords).max().orElse(0);
    }
    if (pattern instanceof Pattern.Maybe maybe) {
      return mostWords(maybe.part());
    }
    if (pattern instanceof Pattern.Opening opening) {
      return mostWords(opening.part());
    }
    if (pattern instanceof Pattern.Closing closing) {
      return mostWords(closing.part());
    }
    return pattern instanceof Pattern.Gap gap ? gap.most() : 1;
  }
}
