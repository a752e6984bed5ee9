package io.github.samspill.tagging;

import io.github.samspill.tagging.Automaton.Taking;
import java.util.List;

/** Paths as numbers, for the index that the build makes. */
final class PathNumbers {
  private static final List<Taking> TAKINGS = List.of(Taking.values());
  // In one number: the test, how the word is taken, and whether the places before follow.
  private static final int TEST_SHIFT = 3;
  private static final int TAKING = 3;

  private PathNumbers() {}

  /** Writes paths. */
  static void write(Paths paths, Numbers to) {
    to.put(paths.size());
    for (int place = 0; place < paths.size(); place++) {
      boolean inOrder = paths.before(place).length == 1 && paths.before(place)[0] == place - 1;
      int taking = TAKINGS.indexOf(paths.taking(place));
      to.put((paths.test(place) << TEST_SHIFT) | (taking << 1) | (inOrder ? 0 : 1));
      if (!inOrder) {
        to.putAll(paths.before(place));
      }
    }
    to.putAll(paths.ends());
  }

  /** Reads what was written. */
  static Paths read(Numbers from) {
    int[] tests = new int[from.take()];
    Taking[] takings = new Taking[tests.length];
    int[][] before = new int[tests.length][];
    for (int place = 0; place < tests.length; place++) {
      int one = from.take();
      tests[place] = one >> TEST_SHIFT;
      takings[place] = TAKINGS.get((one >> 1) & TAKING);
      before[place] = (one & 1) == 0 ? new int[] {place - 1} : from.takeAll();
    }
    return new Paths(tests, takings, before, from.takeAll());
  }
}
