package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import java.util.BitSet;
import java.util.List;

/** Where the clauses of a text begin: at its borders, and with words that begin one. */
final class Clauses {
  private final BitSet starts = new BitSet();

  /** Those that the text's marks tell of. */
  Clauses(Speech speech) {
    List<Token> tokens = speech.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).before() != Border.NONE) {
        starts.set(i);
      }
    }
  }

  /** Lets a clause begin with a word. */
  void begin(int word) {
    starts.set(word);
  }

  boolean beginsWith(int word) {
    return starts.get(word);
  }

  /** The first word of a word's clause. */
  int from(int word) {
    return starts.previousSetBit(word);
  }

  /** The end of a word's clause, in a sentence that ends there. */
  int to(int word, int sentenceEnd) {
    int next = starts.nextSetBit(word + 1);
    return next < 0 ? sentenceEnd : Math.min(next, sentenceEnd);
  }
}
