package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.BitSet;

/** Where the clauses of a text begin: at its borders, and with words that begin one. */
final class Clauses {
  private final BitSet starts = new BitSet();

  /** Those that the text's marks tell of. */
  Clauses(Speech speech) {
    for (int i = 0; i < speech.words(); i++) {
      if (speech.opensClause(i)) {
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
