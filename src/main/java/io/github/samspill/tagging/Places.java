package io.github.samspill.tagging;

import java.util.Arrays;

/**
 * Where patterns are complete in a text: in the order of their last words, then of the patterns.
 */
final class Places {
  private long[] places = new long[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int pattern, int last) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = ((long) last << Integer.SIZE) | pattern;
  }

  int size() {
    return size;
  }

  int pattern(int place) {
    return (int) places[place];
  }

  int last(int place) {
    return (int) (places[place] >> Integer.SIZE);
  }

  /** Puts those from one on in order. */
  void sort(int from) {
    Arrays.sort(places, from, size);
  }
}
