package io.github.samspill.transcript.read;

import java.util.Arrays;

/**
 * What the bytes of a file are like, found in one pass over them: whether they are UTF-8, and where
 * they are not.
 */
public final class ByteScan {
  private static final int HEAD = 16;

  private final byte[] head = new byte[HEAD];
  private long size;
  private int line = 1;
  private int due;
  private int least;
  private int most;
  private boolean inCharacter;
  private boolean severalBytes;
  private int lineOfNoUtf8;
  private int lineOfNoWindows1252;
  private int lineOfNul;
  private long nulsAtEven;
  private long nulsAtOdd;

  /**
   * Takes the next bytes.
   *
   * @param bytes holds them from its beginning
   * @param length how many they are
   */
  public void accept(byte[] bytes, int length) {
    for (int i = 0; i < length && size + i < HEAD; i++) {
      head[(int) size + i] = bytes[i];
    }
    for (int i = 0; i < length; i++) {
      // Nearly all bytes are of plain letters.
      if (bytes[i] <= '\n' || inCharacter) {
        other(bytes[i] & 0xFF, size + i);
      }
    }
    size += length;
  }

  private void other(int next, long at) {
    if (next < 0x80 && !inCharacter) {
      ascii(next, at);
    } else {
      character(next, at);
    }
  }

  private void ascii(int next, long at) {
    if (next == '\n') {
      line++;
    } else if (next == 0) {
      lineOfNul = lineOfNul == 0 ? line : lineOfNul;
      nulsAtEven += at % 2 == 0 ? 1 : 0;
      nulsAtOdd += at % 2;
    }
  }

  private void character(int next, long at) {
    if (lineOfNoWindows1252 == 0 && isUndefined(next)) {
      lineOfNoWindows1252 = line;
    }
    if (inCharacter && next >= least && next <= most) {
      due--;
      least = 0x80;
      most = 0xBF;
      inCharacter = due > 0;
      severalBytes |= due == 0;
    } else if (inCharacter) {
      broken();
      if (next < 0x80) {
        ascii(next, at);
      } else {
        begin(next);
      }
    } else {
      begin(next);
    }
  }

  /** Whether windows-1252 gives the byte no character. */
  private static boolean isUndefined(int next) {
    return next == 0x81 || next == 0x8D || next == 0x8F || next == 0x90 || next == 0x9D;
  }

  /** The first byte of a character, and which second ones may follow (Unicode 15, table 3-7). */
  private void begin(int first) {
    if (first < 0xC2 || first > 0xF4) {
      broken();
      return;
    }
    inCharacter = true;
    due = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }

  private void broken() {
    inCharacter = false;
    lineOfNoUtf8 = lineOfNoUtf8 == 0 ? line : lineOfNoUtf8;
  }

  /** Whether the file begins with these bytes. */
  boolean beginsWith(byte... bytes) {
    return size >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(head, bytes.length));
  }

  /** Whether all of it is UTF-8. */
  boolean isUtf8() {
    return lineOfNoUtf8 == 0 && !inCharacter;
  }

  /** Whether all but the last character, which lacks its end, is UTF-8. */
  boolean isUtf8CutShort() {
    return lineOfNoUtf8 == 0 && inCharacter && severalBytes;
  }

  /** Whether some of it can only be UTF-8, and some cannot be. */
  boolean isPartlyUtf8() {
    return lineOfNoUtf8 > 0 && severalBytes;
  }

  /** The first line that is no UTF-8; 0 when there is none. */
  int lineOfNoUtf8() {
    return lineOfNoUtf8;
  }

  /** The first line that is no windows-1252; 0 when there is none. */
  int lineOfNoWindows1252() {
    return lineOfNoWindows1252;
  }

  /** The line of the first NUL; 0 when there is none. */
  int lineOfNul() {
    return lineOfNul;
  }

  /** Whether nearly every second byte is NUL, as in western text in UTF-16 of this byte order. */
  boolean looksLikeUtf16(boolean littleEndian) {
    long own = littleEndian ? nulsAtOdd : nulsAtEven;
    long other = littleEndian ? nulsAtEven : nulsAtOdd;
    double half = size / 2.0;
    return own > 0.8 * half && other < 0.1 * half;
  }

  /** The last line. */
  int lastLine() {
    return line;
  }
}
