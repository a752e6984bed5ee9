package io.github.samspill.language;

import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.List;

/** The words of a text as they come, with what parts them. */
final class Words {
  /** Most words with what parts them are longer, so that a list made by it seldom has to grow. */
  private static final int CHARACTERS_A_WORD = 4;

  private final String spoken;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private int from;
  private int end;

  /** No words yet of a text without transcribers' marks. */
  Words(String spoken) {
    this.spoken = spoken;
    this.tokens = new ArrayList<>(spoken.length() / CHARACTERS_A_WORD + 1);
  }

  /** Adds the next word. */
  void add(Form form, int start, int end) {
    Border before = tokens.isEmpty() ? Border.SENTENCE : border(spoken, this.end, start);
    if (before == Border.SENTENCE) {
      endSentence(start);
    }
    tokens.add(new Token(form, start, end, before));
    this.end = end;
  }

  private void endSentence(int gapEnd) {
    if (from < tokens.size()) {
      sentences.add(new Sentence(from, tokens.size(), asks(spoken, end, gapEnd)));
      from = tokens.size();
    }
  }

  /** All of them, as the speech that a text is. */
  Speech speech(String text) {
    endSentence(spoken.length());
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

  private static Border border(String text, int from, int to) {
    Border border = Border.NONE;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '?', '!', '\n', '\r' -> {
          return Border.SENTENCE;
        }
        case '.' -> {
          // A row of dots is a hesitation, not an end.
          if ((i == from || text.charAt(i - 1) != '.')
              && (i + 1 == to || text.charAt(i + 1) != '.')) {
            return Border.SENTENCE;
          }
        }
        case ',', ';', ':', '\u2013', '\u2014' -> border = Border.CLAUSE;
        case '-' -> border = i > from ? Border.CLAUSE : border;
        default -> {}
      }
    }
    return border;
  }
}
