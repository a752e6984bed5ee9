package io.github.samspill.transcript.read;

import java.util.ArrayList;
import java.util.List;

/** A value of a transcript's file, with the place of each of its characters in the file's text. */
public final class Value {
  private final String text;
  private final List<Integer> starts;
  private final List<Integer> ends;

  private Value(String text, List<Integer> starts, List<Integer> ends) {
    this.text = text;
    this.starts = List.copyOf(starts);
    this.ends = List.copyOf(ends);
  }

  /** The value as the readers read it. */
  public String text() {
    return text;
  }

  /**
   * Puts other words in the place of some of its characters.
   *
   * @param from offset in {@link #text()} of the first
   * @param to offset after the last, over {@code from}
   * @param words what stands there instead; no delimiter, quote, backslash or line break
   */
  public Edit edit(int from, int to, String words) {
    return new Edit(starts.get(from), ends.get(to - 1), words);
  }

  /** Gathers a value while its file is read. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** Adds a character that stands from one offset of the file's text to another. */
    void add(char character, int start, int end) {
      text.append(character);
      starts.add(start);
      ends.add(end);
    }

    Value build() {
      return new Value(text.toString(), starts, ends);
    }
  }
}
