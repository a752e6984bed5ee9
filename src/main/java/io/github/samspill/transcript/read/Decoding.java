package io.github.samspill.transcript.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: a byte-order mark decides, else strict UTF-8, else windows-1252. All bytes are
 * looked at before any is read as text.
 */
public final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int AT_ONCE = 1 << 16;
  private static final WordList SIGNATURES = WordList.named("signatures.properties");
  private static final String WANTED = "a text file";
  private static final String NAME_IT = "save it as UTF-8, or name its encoding with --encoding";

  private Decoding() {}

  /**
   * The text of a file.
   *
   * @param named its encoding, where the user names one
   * @throws BadInput when the bytes are no text
   */
  public static String text(byte[] bytes, String file, Optional<Charset> named) throws BadInput {
    Source source = Source.of(bytes, file);
    StringWriter text = new StringWriter();
    try (Reader reader = reader(source, charset(source, named))) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
    return text.toString();
  }

  /**
   * The encoding of a file, all of which is text in it.
   *
   * @param named its encoding, where the user names one
   * @throws BadInput when the bytes are no text
   * @throws IOException when the bytes cannot be had
   */
  static Charset charset(Source source, Optional<Charset> named) throws BadInput, IOException {
    if (named.isPresent()) {
      return checked(source, named.get(), named.get().name());
    }
    ByteScan scan = scan(source);
    refuseKnownKinds(source.name(), scan);
    if (scan.beginsWith((byte) 0xFF, (byte) 0xFE)) {
      return checked(source, UTF_16LE, "UTF-16");
    }
    if (scan.beginsWith((byte) 0xFE, (byte) 0xFF)) {
      return checked(source, UTF_16BE, "UTF-16");
    }
    return guessed(source.name(), scan);
  }

  /** A file that is text in this encoding, without its byte-order mark. */
  static Reader reader(Source source, Charset charset) throws IOException {
    BufferedReader reader = new BufferedReader(decoded(source, charset), AT_ONCE);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Reader decoded(Source source, Charset charset) throws IOException {
    return charset.equals(UTF_8)
        ? new Utf8Reader(source.bytes().open())
        : new InputStreamReader(source.bytes().open(), charset.newDecoder());
  }

  private static ByteScan scan(Source source) throws IOException {
    if (source.seen().isPresent()) {
      return source.seen().get();
    }
    ByteScan scan = new ByteScan();
    byte[] bytes = new byte[AT_ONCE];
    try (InputStream in = source.bytes().open()) {
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        scan.accept(bytes, length);
      }
    }
    return scan;
  }

  private static void refuseKnownKinds(String file, ByteScan scan) throws BadInput {
    for (String signature : SIGNATURES.keys()) {
      if (scan.beginsWith(HexFormat.of().parseHex(signature))) {
        String[] told = SIGNATURES.entry(signature).split(";", 2);
        throw new BadInput(Problem.in(file, "this is " + told[0], WANTED, told[1].strip()));
      }
    }
  }

  private static Charset guessed(String file, ByteScan scan) throws BadInput {
    for (boolean little : List.of(true, false)) {
      if (scan.looksLikeUtf16(little)) {
        throw new BadInput(
            Problem.at(
                file,
                1,
                "this looks like UTF-16 without a byte-order mark",
                WANTED,
                "save it as UTF-8, or add --encoding " + (little ? "UTF-16LE" : "UTF-16BE")));
      }
    }
    if (scan.lineOfNul() > 0) {
      throw nul(file, scan.lineOfNul());
    }
    if (scan.isUtf8()) {
      return UTF_8;
    }
    if (scan.isUtf8CutShort()) {
      throw new BadInput(
          Problem.at(
              file,
              scan.lastLine(),
              "the file ends in the middle of a character of UTF-8",
              "a whole file",
              "get it once more; its end is missing"));
    }
    if (scan.isPartlyUtf8()) {
      throw new BadInput(
          Problem.at(
              file,
              scan.lineOfNoUtf8(),
              "the bytes here are no UTF-8, as others in the file are",
              "one encoding throughout",
              NAME_IT));
    }
    if (scan.lineOfNoWindows1252() > 0) {
      throw undecodable(file, "UTF-8 or windows-1252");
    }
    return WINDOWS_1252;
  }

  /** An encoding that all bytes have been read in. */
  private static Charset checked(Source source, Charset charset, String shown)
      throws BadInput, IOException {
    char[] text = new char[AT_ONCE];
    int line = 1;
    try (Reader reader = new InputStreamReader(source.bytes().open(), charset.newDecoder())) {
      for (int length = reader.read(text); length >= 0; length = reader.read(text)) {
        for (int i = 0; i < length; i++) {
          line += text[i] == '\n' ? 1 : 0;
          if (text[i] == '\0') {
            throw nul(source.name(), line);
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw undecodable(source.name(), shown);
    }
    return charset;
  }

  private static BadInput nul(String file, int line) {
    return new BadInput(
        Problem.at(
            file,
            line,
            "the file holds a NUL character",
            WANTED,
            "save it as UTF-8 text, or name its encoding with --encoding"));
  }

  private static BadInput undecodable(String file, String encoding) {
    return new BadInput(Problem.in(file, "the bytes are no text in " + encoding, WANTED, NAME_IT));
  }
}
