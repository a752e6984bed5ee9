package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A transcript's file with the place of every value, so that some can be replaced and all else
 * stay.
 */
public final class Original {
  private static final String MARK = "\uFEFF";

  private final String name;
  private final String text;
  private final boolean marked;
  private final Charset charset;
  private final List<SourceRow> rows;

  private Original(
      String name, String text, boolean marked, Charset charset, List<SourceRow> rows) {
    this.name = name;
    this.text = text;
    this.marked = marked;
    this.charset = charset;
    this.rows = List.copyOf(rows);
  }

  /** Finds the encoding that gives the very bytes again. */
  static Original of(
      byte[] bytes, String name, Optional<Charset> named, String text, List<SourceRow> rows)
      throws BadInput {
    List<Charset> candidates = new ArrayList<>();
    named.ifPresent(candidates::add);
    candidates.addAll(
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252")));
    for (Charset charset : candidates) {
      for (boolean marked : List.of(false, true)) {
        if (charset.canEncode()
            && Arrays.equals(bytes, ((marked ? MARK : "") + text).getBytes(charset))) {
          return new Original(name, text, marked, charset, rows);
        }
      }
    }
    throw new BadInput(
        Problem.in(
            name,
            "its encoding does not give the same bytes again",
            "UTF-8, UTF-16 or windows-1252",
            "save it as UTF-8"));
  }

  /** What the file holds, in its order. */
  public List<SourceRow> rows() {
    return rows;
  }

  /**
   * The bytes of the file with some of it replaced and all else as it was.
   *
   * @param edits the changes, in any order; none may overlap another
   * @throws BadInput when the file's encoding lacks a letter of what comes in
   */
  public byte[] with(List<Edit> edits) throws BadInput {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start));
    StringBuilder copy = new StringBuilder(marked ? MARK : "");
    int at = 0;
    for (Edit edit : sorted) {
      if (edit.start() < at) {
        throw new IllegalArgumentException("two edits overlap");
      }
      copy.append(text, at, edit.start()).append(edit.words());
      at = edit.end();
    }
    copy.append(text, at, text.length());
    try {
      ByteBuffer written = charset.newEncoder().encode(CharBuffer.wrap(copy));
      byte[] bytes = new byte[written.remaining()];
      written.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new BadInput(
          Problem.in(
              name,
              "a placeholder has letters that " + charset.name() + " lacks",
              "an encoding with Norwegian letters",
              "save the file as UTF-8"));
    }
  }
}
