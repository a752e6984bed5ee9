package io.github.samspill.transcript.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that is read row by row, and fails on a row that has no end in sight. */
final class RowReader extends FilterReader {
  private final int most;
  private long sinceRow;

  /** Thrown when a row is too long. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * A reader over a text.
   *
   * @param most the most characters that may be read between two rows
   */
  RowReader(Reader text, int most) {
    super(text);
    this.most = most;
  }

  /** Tells that a row has come to its end. */
  void rowEnds() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(1);
    return read;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    sinceRow += read;
    if (sinceRow > most) {
      throw new TooLong();
    }
  }
}
