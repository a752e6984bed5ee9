package io.github.samspill.tagging;

import java.util.Arrays;
import java.util.List;

/** Rows of numbers, side by side in one array. */
final class Rows {
  private final int[] starts;
  private final int[] numbers;

  private Rows(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static Rows of(List<int[]> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      starts[row + 1] = starts[row] + rows.get(row).length;
    }
    int[] numbers = new int[starts[rows.size()]];
    for (int row = 0; row < rows.size(); row++) {
      System.arraycopy(rows.get(row), 0, numbers, starts[row], rows.get(row).length);
    }
    return new Rows(starts, numbers);
  }

  /**
   * For each number the rows that hold it, in rising order.
   *
   * @param values how many numbers there are, from 0
   */
  Rows turned(int values) {
    int[] turnedStarts = new int[values + 1];
    for (int number : numbers) {
      turnedStarts[number + 1]++;
    }
    for (int value = 0; value < values; value++) {
      turnedStarts[value + 1] += turnedStarts[value];
    }
    int[] next = turnedStarts.clone();
    int[] turned = new int[numbers.length];
    for (int row = 0; row < size(); row++) {
      for (int at = from(row); at < to(row); at++) {
        turned[next[numbers[at]]++] = row;
      }
    }
    return new Rows(turnedStarts, turned);
  }

  int size() {
    return starts.length - 1;
  }

  int[] row(int row) {
    return Arrays.copyOfRange(numbers, from(row), to(row));
  }

  /** Where a row begins. */
  int from(int row) {
    return starts[row];
  }

  /** Where it ends. */
  int to(int row) {
    return starts[row + 1];
  }

  /** The number at a place between a row's beginning and its end. */
  int at(int place) {
    return numbers[place];
  }

  void write(Numbers to) {
    to.putAll(starts);
    to.putAll(numbers);
  }

  static Rows read(Numbers from) {
    return new Rows(from.takeAll(), from.takeAll());
  }
}
