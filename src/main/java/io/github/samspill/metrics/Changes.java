package io.github.samspill.metrics;

import io.github.samspill.transcript.Role;
import java.util.Arrays;
import java.util.List;

/**
 * How often each one of some people turns to each other; people are known by their places on the
 * roster. Only pairs that occur are held, so that many people take no more room than they say.
 */
final class Changes {
  private final int people;
  private final int[] pairs;
  private final int[] counts;

  private Changes(int people, int[] pairs, int[] counts) {
    this.people = people;
    this.pairs = pairs;
    this.counts = counts;
  }

  /**
   * Who takes the floor after whom. A change from or to an unknown speaker is nobody's and is left
   * out.
   */
  static Changes of(List<Floor> floors, int people) {
    Tally tally = new Tally(people);
    for (int i = 1; i < floors.size(); i++) {
      Floor from = floors.get(i - 1);
      Floor to = floors.get(i);
      if (from.role() != Role.UNKNOWN && to.role() != Role.UNKNOWN) {
        tally.add(from.speaker(), to.speaker());
      }
    }
    return tally.changes();
  }

  /** Number of different pairs. */
  int size() {
    return pairs.length;
  }

  /** From whom, of a pair; pairs stand in the order of the roster, by from and then by to. */
  int from(int pair) {
    return pairs[pair] / people;
  }

  /** To whom. */
  int to(int pair) {
    return pairs[pair] % people;
  }

  /** How often, 1 or more. */
  int count(int pair) {
    return counts[pair];
  }

  /** How often the other way round. */
  int back(int pair) {
    int back = Arrays.binarySearch(pairs, to(pair) * people + from(pair));
    return back < 0 ? 0 : counts[back];
  }

  /** Number of all changes. */
  int all() {
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    return all;
  }

  /** Changes as they are met, in any order. */
  static final class Tally {
    private final int people;
    private int[] met = new int[64];
    private int size;

    Tally(int people) {
      this.people = people;
    }

    void add(int from, int to) {
      if (size == met.length) {
        met = Arrays.copyOf(met, 2 * size);
      }
      met[size++] = from * people + to;
    }

    /** The changes that were met. */
    Changes changes() {
      Arrays.sort(met, 0, size);
      int[] pairs = new int[size];
      int[] counts = new int[size];
      int different = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || met[i] != met[i - 1]) {
          pairs[different++] = met[i];
        }
        counts[different - 1]++;
      }
      return new Changes(people, Arrays.copyOf(pairs, different), Arrays.copyOf(counts, different));
    }
  }
}
