package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs all patterns over a text in one pass, whatever their number: the automaton's sets of states
 * are made into states of a deterministic one as the text calls for them, and kept. Each word costs
 * one step from a known state, or one construction bounded by the automaton's size; where a pattern
 * is complete, {@link Alignment} finds how it lies. One thread uses one scanner.
 */
final class Scanner {
  // Past this many the tables start anew, so that no text can fill the memory.
  private static final int STATES_KEPT = 20_000;
  private static final int WORDS_KEPT = 200_000;
  private static final int WAYS_KEPT = 4_000_000;

  private final Automaton automaton;
  private final Alignment alignment;
  private final List<Automaton.Edge> startEdges = new ArrayList<>();
  private final Map<String, Integer> classOfWord = new HashMap<>();
  private final Map<BitSet, Integer> classNumbers = new HashMap<>();
  private final List<BitSet> classTests = new ArrayList<>();
  private final Map<Reached, State> states = new HashMap<>();
  private final State start = new State(new int[0], new int[0]);
  private long ways;
  private long steps;

  /** A set of the automaton's states, as small as it is sparse. */
  private static final class Reached {
    final int[] states;

    Reached(BitSet set) {
      states = set.stream().toArray();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Reached set && Arrays.equals(states, set.states);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(states);
    }
  }

  /** States that may be reached together, those where patterns begin left out. */
  private static final class State {
    final int[] members;
    final int[] complete;
    State[] next = new State[0];

    State(int[] members, int[] complete) {
      this.members = members;
      this.complete = complete;
    }
  }

  Scanner(Automaton automaton) {
    this.automaton = automaton;
    this.alignment = new Alignment(automaton);
    BitSet first = new BitSet();
    for (int pattern = 0; pattern < automaton.patterns(); pattern++) {
      reach(automaton.start(pattern), first);
    }
    first.stream().forEach(state -> startEdges.addAll(automaton.edges(state)));
  }

  /** How many steps the scanner has taken so far: words read, and edges looked at for them. */
  long steps() {
    return steps + alignment.steps();
  }

  /**
   * Every place where a pattern is complete, in the order of its last word; none crosses a
   * sentence.
   */
  List<Match> scan(Speech speech) {
    forgetWhenFull();
    int[] classes = new int[speech.words()];
    BitSet[] passed = new BitSet[speech.words()];
    for (int i = 0; i < classes.length; i++) {
      boolean closing =
          i + 1 == classes.length || speech.tokens().get(i + 1).before() != Border.NONE;
      classes[i] = classOf(speech.tokens().get(i), closing);
      passed[i] = classTests.get(classes[i]);
    }
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : speech.sentences()) {
      State state = start;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        state = next(state, classes[i]);
        steps++;
        for (int pattern : state.complete) {
          matches.add(alignment.of(pattern, passed, sentence.from(), i));
        }
      }
    }
    return matches;
  }

  private State next(State state, int wordClass) {
    if (wordClass < state.next.length && state.next[wordClass] != null) {
      return state.next[wordClass];
    }
    if (states.size() > STATES_KEPT || ways > WAYS_KEPT) {
      forgetStates();
    }
    BitSet reached = new BitSet();
    BitSet passed = classTests.get(wordClass);
    follow(startEdges, passed, reached);
    for (int member : state.members) {
      follow(automaton.edges(member), passed, reached);
    }
    State next = states.computeIfAbsent(new Reached(reached), set -> state(set.states));
    if (wordClass >= state.next.length) {
      ways += wordClass + 8L - state.next.length;
      state.next = Arrays.copyOf(state.next, wordClass + 8);
    }
    state.next[wordClass] = next;
    return next;
  }

  private State state(int[] reached) {
    if (reached.length == 0) {
      return start;
    }
    int[] members =
        Arrays.stream(reached).filter(member -> !automaton.edges(member).isEmpty()).toArray();
    int[] complete =
        Arrays.stream(reached).map(automaton::completeIn).filter(pattern -> pattern >= 0).toArray();
    return new State(members, complete);
  }

  private void follow(List<Automaton.Edge> edges, BitSet passed, BitSet reached) {
    for (Automaton.Edge edge : edges) {
      steps++;
      if (passed.get(edge.test())) {
        reach(edge.to(), reached);
      }
    }
  }

  private void reach(int state, BitSet reached) {
    if (!reached.get(state)) {
      reached.set(state);
      automaton.jumps(state).forEach(jump -> reach(jump, reached));
    }
  }

  /** Words that pass the same tests are one class, and most words pass none but the test of any. */
  private int classOf(Token token, boolean closing) {
    String key = (token.before() == Border.NONE ? "" : "^") + token.word() + (closing ? "$" : "");
    Integer known = classOfWord.get(key);
    if (known != null) {
      return known;
    }
    BitSet passed = automaton.testsPassedBy(token, closing);
    Integer number = classNumbers.get(passed);
    if (number == null) {
      number = classTests.size();
      classNumbers.put(passed, number);
      classTests.add(passed);
    }
    classOfWord.put(key, number);
    return number;
  }

  private void forgetWhenFull() {
    if (classOfWord.size() > WORDS_KEPT) {
      forgetStates();
      classOfWord.clear();
      classNumbers.clear();
      classTests.clear();
    }
  }

  private void forgetStates() {
    states.clear();
    start.next = new State[0];
    ways = 0;
  }
}
