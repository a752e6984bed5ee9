package io.github.samspill.privacy;

import java.util.HashSet;
import java.util.Set;

/** Words and phrases after which something stands, such as "bor i". */
final class Phrases {
  /** The word is a phrase by itself. */
  static final int ALONE = 1;

  /** The word is the last of a phrase of several. */
  static final int LAST = 1 << 1;

  /** The word is the last but one of a phrase. */
  static final int LAST_BUT_ONE = 1 << 2;

  /** The word may end a phrase. */
  static final int ENDS = ALONE | LAST;

  /** Number of bits that a word's part in the phrases takes. */
  static final int BITS = 3;

  private final Set<String> phrases;
  private final Set<String> last = new HashSet<>();
  private final Set<String> lastButOne = new HashSet<>();

  /** The phrases, in lower case and with single spaces. */
  Phrases(Set<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      int space = phrase.lastIndexOf(' ');
      if (space >= 0) {
        last.add(phrase.substring(space + 1));
        lastButOne.add(phrase.substring(phrase.lastIndexOf(' ', space - 1) + 1, space));
      }
    }
  }

  /** What part a word may have in the phrases: bits. */
  int cue(String word) {
    return (phrases.contains(word) ? ALONE : 0)
        | (last.contains(word) ? LAST : 0)
        | (lastButOne.contains(word) ? LAST_BUT_ONE : 0);
  }

  /** Whether one of them ends right before a word. */
  boolean endBefore(Passage passage, int i) {
    if (i == 0 || !passage.followsOn(i)) {
      return false;
    }
    if (phrases.contains(passage.lower(i - 1))) {
      return true;
    }
    if (!last.contains(passage.lower(i - 1))) {
      return false;
    }
    for (int from = i - 2; from >= Math.max(0, i - Lexicon.LONGEST_PHRASE); from--) {
      if (!passage.followsOn(from + 1)) {
        return false;
      }
      if (phrases.contains(passage.phrase(from, i))) {
        return true;
      }
    }
    return false;
  }
}
