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
  private final char[] text = new char[BLOCK];
  private int size;
  private int at;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == size && !next()) {
      return -1;
    }
    int given = Math.min(length, size - at);
    System.arraycopy(text, at, into, from, given);
    at += given;
    return given;
  }

  /** Takes the next block up to the last character that is whole, and keeps what is left of it. */
  private boolean next() throws IOException {
    int read = in.readNBytes(bytes, left, BLOCK - left);
    int held = left + read;
    // At the end there is nothing to wait for.
    int end = read == 0 ? held : wholeUpTo(held);
    decode(end);
    left = held - end;
    System.arraycopy(bytes, end, bytes, 0, left);
    return size > 0;
  }

  /** Nearly all characters have one byte, nearly all others two; what is left is Java's to take. */
  private void decode(int end) {
    at = 0;
    size = 0;
    for (int i = plain(0, end); i < end; i = plain(i, end)) {
      if (beginsTwo(bytes[i]) && i + 1 < end && isWithinCharacter(bytes[i + 1])) {
        text[size++] = (char) (((bytes[i] & 0x1F) << 6) | (bytes[i + 1] & 0x3F));
        i += 2;
      } else {
        i = others(i, end);
      }
    }
  }

  /** Takes characters of one byte, and tells where they end. */
  private int plain(int from, int end) {
    int ahead = size - from;
    int i = from;
    for (; i < end && bytes[i] >= 0; i++) {
      text[i + ahead] = (char) bytes[i];
    }
    size = i + ahead;
    return i;
  }

  /** Takes characters of several bytes, and tells where they end. */
  private int others(int from, int end) {
    int to = from + 1;
    while (to < end && bytes[to] < 0) {
      to++;
    }
    String others = new String(bytes, from, to - from, UTF_8);
    others.getChars(0, others.length(), text, size);
    size += others.length();
    return to;
  }

  private static boolean beginsTwo(byte one) {
    return one >= (byte) 0xC2 && one <= (byte) 0xDF;
  }

  private int wholeUpTo(int held) {
    int last = held;
    do {
      last--;
    } while (last > 0 && held - last < LONGEST_CHARACTER && isWithinCharacter(bytes[last]));
    return bytes[last] >= 0 || last == 0 ? held : last;
  }

  private static boolean isWithinCharacter(byte one) {
    return (one & 0xC0) == 0x80;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
