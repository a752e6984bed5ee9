package io.github.samspill.language;

import io.github.samspill.language.Token.Border;
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

  /** Whether a word begins a clause, by the marks before it. */
  public boolean opensClause(int word) {
    return tokens.get(word).before() != Border.NONE;
  }

  /** Whether a word ends a clause, by the marks after it. */
  public boolean closesClause(int word) {
    return word + 1 == tokens.size() || opensClause(word + 1);
  }

  /** Number of words. */
  public int words() {
    return tokens.size();
  }
}
