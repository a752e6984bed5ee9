package io.github.samspill.tagging;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds the number of a text by a part of another, without making a text of it. Never changes. */
final class KeyTable {
  /** No such text. */
  static final int NONE = -1;

  private final String[] keys;
  // By hash, the number of a key and 1; open addressing.
  private final int[] slots;
  private final int shortest;
  private final int longest;

  private KeyTable(String[] keys, int[] slots) {
    this.keys = keys;
    this.slots = slots;
    int least = keys.length == 0 ? 1 : Integer.MAX_VALUE;
    int most = 0;
    for (String key : keys) {
      least = Math.min(least, key.length());
      most = Math.max(most, key.length());
    }
    shortest = least;
    longest = most;
  }

  /** The numbers of some texts, each once: their places in the list. */
  static KeyTable of(List<String> keys) {
    KeyTable table =
        new KeyTable(
            keys.toArray(String[]::new), new int[2 * Integer.highestOneBit(2 * keys.size() + 1)]);
    for (int number = 0; number < keys.size(); number++) {
      String key = keys.get(number);
      table.slots[table.slot(key, 0, key.length())] = number + 1;
    }
    return table;
  }

  /** The length of the shortest text; 1 when there is none. */
  int shortest() {
    return shortest;
  }

  /** The length of the longest text; 0 when there is none. */
  int longest() {
    return longest;
  }

  /** All texts, by their numbers. */
  String[] keys() {
    return keys;
  }

  /** The number of what stands between two places of a text; {@link #NONE} when it has none. */
  int number(String text, int from, int to) {
    return slots[slot(text, from, to)] - 1;
  }

  private int slot(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] != 0 && !is(keys[slots[slot] - 1], text, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static boolean is(String key, String text, int from, int to) {
    return key.length() == to - from && text.startsWith(key, from);
  }

  void write(ToIntFunction<String> texts, Numbers to) {
    to.put(keys.length);
    for (String key : keys) {
      to.put(texts.applyAsInt(key));
    }
    to.putAll(slots);
  }

  static KeyTable read(String[] texts, Numbers from) {
    String[] keys = new String[from.take()];
    for (int number = 0; number < keys.length; number++) {
      keys[number] = texts[from.take()];
    }
    return new KeyTable(keys, from.takeAll());
  }
}
