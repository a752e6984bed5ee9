package io.github.samspill.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes times of several works, turn about, so that what else the machine does meets all alike. */
final class Timings {
  private static final int WARM_UP = 3;

  /** What is timed. */
  interface Work {
    void run() throws Exception;
  }

  /**
   * A work and how many turns it handles.
   *
   * @param turns how many turns one run goes through
   */
  private record Timed(Work work, long turns, List<Double> seconds) {}

  private final Map<String, Timed> works = new LinkedHashMap<>();

  /** Adds a work; the first is the floor that the others are set against. */
  void add(String name, long turns, Work work) {
    works.put(name, new Timed(work, turns, new ArrayList<>()));
  }

  /** Runs all, first to warm up and then so many times. */
  void run(int rounds) throws Exception {
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Timed timed : works.values()) {
        long from = System.nanoTime();
        timed.work().run();
        double seconds = (System.nanoTime() - from) / 1e9;
        if (round >= 0) {
          timed.seconds().add(seconds);
        }
      }
    }
  }

  /** The median of a work's times, in microseconds a turn. */
  double perTurn(String name) {
    Timed timed = works.get(name);
    List<Double> sorted = timed.seconds().stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / timed.turns() * 1e6;
  }

  /** Prints a line for each work: microseconds a turn, and the ratio to the floor's. */
  void print(PrintStream out) {
    String floor = works.keySet().iterator().next();
    out.printf(Locale.ROOT, "%-36s %10s %8s%n", "", "µs a turn", "× floor");
    for (String name : works.keySet()) {
      out.printf(
          Locale.ROOT, "%-36s %10.2f %8.2f%n", name, perTurn(name), perTurn(name) / perTurn(floor));
    }
  }
}
