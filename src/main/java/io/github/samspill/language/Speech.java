package io.github.samspill.language;

import java.util.List;

/**
 * A text and its words.
 *
 * @param text the text as transcribed; offsets refer to it
 * @param spoken the same with transcribers' marks blanked out, of the same length
 * @param tokens its words, without transcribers' marks
 * @param sentences its sentences; together they hold every word once
 */
public record Speech(String text, String spoken, List<Token> tokens, List<Sentence> sentences) {
  /** Copies the lists. */
  public Speech {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Number of words. */
  public int words() {
    return tokens.size();
  }
}
