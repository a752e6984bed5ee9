package io.github.samspill.language;

import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and its words.
 *
 * @param text the text as transcribed; offsets refer to it
 * @param tokens its words, without transcribers' marks
 * @param sentences its sentences; together they hold every word once
 */
public record Speech(String text, List<Token> tokens, List<Sentence> sentences) {
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
        boolean asked = spoken.substring(tokens.get(i - 1).end(), gapEnd).indexOf('?') >= 0;
        sentences.add(new Sentence(from, i, asked));
        from = i;
      }
    }
    return new Speech(text, tokens, sentences);
  }

  /** Number of words. */
  public int words() {
    return tokens.size();
  }
}
