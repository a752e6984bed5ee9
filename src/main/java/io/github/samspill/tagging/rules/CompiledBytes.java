package io.github.samspill.tagging.rules;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers and texts as bytes; {@link CompiledReader} tells their forms. */
final class CompiledBytes {
  private static final int LATIN_1 = 0xff;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void number(int number) {
    int left = number;
    while (left < 0 || left > 0x7f) {
      bytes.write((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }

  void fixed(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(number >> shift);
    }
  }

  /** How many numbers there are, and each in four bytes. */
  void all(int[] numbers) {
    number(numbers.length);
    for (int number : numbers) {
      fixed(number);
    }
  }

  void texts(List<String> texts) {
    number(texts.size());
    for (String text : texts) {
      boolean narrow = text.chars().allMatch(c -> c <= LATIN_1);
      byte[] own = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      number((own.length << 1) | (narrow ? 0 : 1));
      bytes.writeBytes(own);
    }
  }

  void add(CompiledBytes other) {
    bytes.writeBytes(other.toBytes());
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
