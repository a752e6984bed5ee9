package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A place where a pattern stands in a text.
 *
 * @param pattern the pattern's number
 * @param from index of the first word
 * @param to index after the last word
 * @param gapWords how many of the words fall into gaps
 * @param named which words, counted from the first, the pattern names; not those it takes as any
 */
record Match(int pattern, int from, int to, int gapWords, BitSet named) {

  private static final Comparator<Match> FIRST_THEN_LONGEST =
      Comparator.comparingInt(Match::from)
          .thenComparingInt(Match::gapWords)
          .thenComparing(Match::to, Comparator.reverseOrder());

  /** A pattern of one word, at a word. */
  static Match ofWord(int pattern, int word) {
    BitSet named = new BitSet();
    named.set(0);
    return new Match(pattern, word, word + 1, 0, named);
  }

  /** Of matches that overlap, the one that begins first, then the one with the fewest gap words. */
  static List<Match> standing(List<Match> matches) {
    List<Match> standing = new ArrayList<>();
    int free = 0;
    for (Match match : matches.stream().sorted(FIRST_THEN_LONGEST).toList()) {
      if (match.from() >= free) {
        free = match.to();
        standing.add(match);
      }
    }
    return standing;
  }

  /** The same under another number of its pattern. */
  Match counted(int number) {
    return new Match(number, from, to, gapWords, named);
  }

  /** Whether the pattern names this word, by its index in the text. */
  boolean names(int word) {
    return word >= from && named.get(word - from);
  }

  /** Its words as they stand in the text. */
  String wordsIn(Speech speech) {
    int start = speech.tokens().get(from).start();
    return speech.text().substring(start, speech.tokens().get(to - 1).end());
  }

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }
}
