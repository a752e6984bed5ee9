package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that shows what a rule does.
 *
 * @param text the sentence, without marks
 * @param spans what the rule must find in it; empty for a near-miss
 * @param heldBy what holds the finds back; empty when they count
 * @param cue the words that must hold them back; empty when it does not matter which
 * @param line where in the rule file it stands, from 1
 */
public record Example(
    String text, List<Span> spans, Optional<Framing> heldBy, Optional<String> cue, int line) {
  /** Copies the spans. */
  public Example {
    spans = List.copyOf(spans);
  }

  /** The same held back by these very words. */
  public Example by(String words) {
    return new Example(text, spans, heldBy, Optional.of(words), line);
  }

  /**
   * A stretch of a text.
   *
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Span(int start, int end) {}

  /**
   * Reads a sentence with its finds in «…».
   *
   * @throws IllegalArgumentException when the quotation marks do not stand in pairs
   */
  public static Example marked(String marked, Optional<Framing> heldBy, int line) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«' && open < 0) {
        open = text.length();
      } else if (c == '»' && open >= 0) {
        spans.add(new Span(open, text.length()));
        open = -1;
      } else if (c == '«' || c == '»') {
        throw new IllegalArgumentException("« and » do not stand in pairs");
      } else {
        text.append(c);
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("« and » do not stand in pairs");
    }
    return new Example(text.toString(), spans, heldBy, Optional.empty(), line);
  }
}
