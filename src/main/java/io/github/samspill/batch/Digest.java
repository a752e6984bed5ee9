package io.github.samspill.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Digest {
  private static final int AT_ONCE = 1 << 16;

  private Digest() {}

  static String of(byte[] bytes) {
    return hexadecimal(sha256().digest(bytes));
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Looks at bytes on their way. */
  interface Look {
    void at(byte[] bytes, int length);
  }

  /** The digest of all that a stream gives, looked at meanwhile. */
  static String of(InputStream in, Look look) throws IOException {
    MessageDigest digest = sha256();
    byte[] bytes = new byte[AT_ONCE];
    for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
      digest.update(bytes, 0, length);
      look.at(bytes, length);
    }
    return hexadecimal(digest.digest());
  }

  /** Told when a stream ends and what it gave was something else. */
  interface Otherwise {
    void told() throws IOException;
  }

  /** A stream that tells at its end when what it gave has another digest. */
  static InputStream checked(InputStream in, String expected, Otherwise otherwise) {
    MessageDigest digest = sha256();
    return new FilterInputStream(new DigestInputStream(in, digest)) {
      private boolean ended;

      @Override
      public int read() throws IOException {
        return check(super.read());
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return check(super.read(into, from, length));
      }

      private int check(int read) throws IOException {
        if (read < 0 && !ended) {
          ended = true;
          if (!hexadecimal(digest.digest()).equals(expected)) {
            otherwise.told();
          }
        }
        return read;
      }
    };
  }

  private static String hexadecimal(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
