package io.github.samspill.tagging;

import io.github.samspill.tagging.Automaton.Edge;
import io.github.samspill.tagging.Automaton.Taking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes paths of an automaton, a place of each of its edges: Glushkov's construction. */
final class Glushkov {
  private static final int BEGINNING = Paths.BEGINNING;

  private Glushkov() {}

  /** The paths of an automaton. */
  static Paths paths(Automaton automaton) {
    List<Edge> edges = automaton.edges();
    int[] tests = new int[edges.size()];
    Taking[] takings = new Taking[edges.size()];
    int[] placeOf = new int[automaton.accept() + 1];
    Arrays.fill(placeOf, BEGINNING);
    for (int place = 0; place < edges.size(); place++) {
      tests[place] = edges.get(place).test();
      takings[place] = edges.get(place).taking();
      placeOf[edges.get(place).to()] = place;
    }
    int[][] before = new int[edges.size()][];
    for (int place = 0; place < before.length; place++) {
      before[place] = arriving(automaton, edges.get(place).from(), placeOf);
    }
    return new Paths(tests, takings, before, arriving(automaton, automaton.accept(), placeOf));
  }

  /**
   * The places from which a state is reached, in the order in which they are preferred when two are
   * equally good.
   */
  private static int[] arriving(Automaton automaton, int state, int[] placeOf) {
    List<Integer> found = new ArrayList<>();
    arrive(automaton, state, placeOf, new boolean[state + 1], found);
    int[] places = new int[found.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = found.get(i);
    }
    return places;
  }

  private static void arrive(
      Automaton automaton, int state, int[] placeOf, boolean[] seen, List<Integer> found) {
    if (seen[state]) {
      return;
    }
    seen[state] = true;
    if (placeOf[state] != BEGINNING || state == 0) {
      found.add(placeOf[state]);
    }
    for (int from : automaton.jumpsTo(state)) {
      arrive(automaton, from, placeOf, seen, found);
    }
  }
}
