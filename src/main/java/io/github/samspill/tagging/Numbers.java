package io.github.samspill.tagging;

import java.util.Arrays;

/** Numbers in a row, put at its end or taken one after the other from its beginning. */
final class Numbers {
  private int[] numbers;
  private int size;
  private int at;

  /** An empty row. */
  Numbers() {
    numbers = new int[64];
  }

  /** A row to take numbers from. */
  Numbers(int[] numbers) {
    this.numbers = numbers;
    this.size = numbers.length;
  }

  void put(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** Puts how many there are, and then each. */
  void putAll(int[] all) {
    put(all.length);
    for (int number : all) {
      put(number);
    }
  }

  int take() {
    return numbers[at++];
  }

  /** Takes so many as the first says. */
  int[] takeAll() {
    int length = take();
    at += length;
    return Arrays.copyOfRange(numbers, at - length, at);
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
