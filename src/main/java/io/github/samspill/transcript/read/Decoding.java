package io.github.samspill.transcript.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes to text: a byte-order mark decides, else strict UTF-8, else windows-1252. */
public final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoding() {}

  /**
   * The text of a file.
   *
   * @param named its encoding, where the user names one
   * @throws BadInput when the bytes are no text
   */
  public static String text(byte[] bytes, String file, Optional<Charset> named) throws BadInput {
    String text =
        named.isPresent()
            ? decode(bytes, named.get()).orElseThrow(() -> undecodable(file, named.get().name()))
            : guess(bytes, file);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new BadInput(
          Problem.at(
              file,
              line(text, nul),
              "the file holds a NUL character",
              "a text file",
              "save it as UTF-8 text, or name its encoding with --encoding"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String guess(byte[] bytes, String file) throws BadInput {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, UTF_16LE).orElseThrow(() -> undecodable(file, "UTF-16"));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, UTF_16BE).orElseThrow(() -> undecodable(file, "UTF-16"));
    }
    return decode(bytes, UTF_8)
        .or(() -> decode(bytes, WINDOWS_1252))
        .orElseThrow(() -> undecodable(file, "UTF-8 or windows-1252"));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static BadInput undecodable(String file, String encoding) {
    return new BadInput(
        Problem.in(
            file,
            "the bytes are no text in " + encoding,
            "a text file",
            "save it as UTF-8, or name its encoding with --encoding"));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
