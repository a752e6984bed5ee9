package io.github.samspill.language;

import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
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

  /** Finds the sentences of words that know their borders. */
  static Speech of(String text, String spoken, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).before() == Border.SENTENCE) {
        int gapEnd = i == tokens.size() ? spoken.length() : tokens.get(i).start();
        sentences.add(new Sentence(from, i, asks(spoken, tokens.get(i - 1).end(), gapEnd)));
        from = i;
      }
    }
    return new Speech(text, spoken, tokens, sentences);
  }

  private static boolean asks(String spoken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (spoken.charAt(i) == '?') {
        return true;
      }
    }
    return false;
  }

  /** Number of words. */
  public int words() {
    return tokens.size();
  }
}
