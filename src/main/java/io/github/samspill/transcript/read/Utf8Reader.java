package io.github.samspill.transcript.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Text of bytes that are known to be UTF-8, a block at a time: reading is mostly this, and Java's
 * own reader takes each character for itself.
 */
final class Utf8Reader extends Reader {
  private static final int BLOCK = 1 << 13;
  private static final int LONGEST_CHARACTER = 4;

  private final InputStream in;
  private final byte[] bytes = new byte[BLOCK];
  private int left;
  private String text = "";
  private int at;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == text.length() && !next()) {
      return -1;
    }
    int given = Math.min(length, text.length() - at);
    text.getChars(at, at + given, into, from);
    at += given;
    return given;
  }

  /** Takes the next block up to the last character that is whole, and keeps what is left of it. */
  private boolean next() throws IOException {
    int read = in.readNBytes(bytes, left, BLOCK - left);
    int size = left + read;
    // At the end there is nothing to wait for.
    int end = read == 0 ? size : wholeUpTo(size);
    text = new String(bytes, 0, end, UTF_8);
    at = 0;
    left = size - end;
    System.arraycopy(bytes, end, bytes, 0, left);
    return !text.isEmpty();
  }

  private int wholeUpTo(int size) {
    int last = size;
    do {
      last--;
    } while (last > 0 && size - last < LONGEST_CHARACTER && isWithinCharacter(bytes[last]));
    return bytes[last] >= 0 || last == 0 ? size : last;
  }

  private static boolean isWithinCharacter(byte one) {
    return (one & 0xC0) == 0x80;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
