package io.github.samspill.tagging;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Places of patterns in a text: in the order of their last words, then of the patterns, once they
 * are sorted.
 */
final class Places {
  private long[] places = new long[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int pattern, int word) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = ((long) word << Integer.SIZE) | pattern;
  }

  int size() {
    return size;
  }

  int pattern(int place) {
    return (int) places[place];
  }

  int word(int place) {
    return (int) (places[place] >> Integer.SIZE);
  }

  /** Puts them in order. */
  void sort() {
    if (size > 1) {
      Arrays.sort(places, 0, size);
    }
  }

  /** Keeps those of some patterns alone, in the order in which they stand. */
  void keep(IntPredicate patterns) {
    int kept = 0;
    for (int place = 0; place < size; place++) {
      if (patterns.test(pattern(place))) {
        places[kept++] = places[place];
      }
    }
    size = kept;
  }
}
