package io.github.samspill.privacy;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import io.github.samspill.transcript.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text with its words, as the finders of names need them: with their capitals. */
final class Passage {
  /**
   * One word.
   *
   * @param lower the word in lower case
   * @param capital whether it begins with a capital and goes on in lower case
   * @param middle whether nothing but a name, or a habit, accounts for a capital there
   */
  record Word(String lower, int start, int end, Border before, boolean capital, boolean middle) {}

  private final String text;
  private final String spoken;
  private final List<Word> words = new ArrayList<>();
  private final boolean lowerCase;

  Passage(String text, Analysis analysis) {
    this.text = text;
    this.spoken = Marks.blankedOut(text);
    int end = 0;
    for (Token token : analysis.of(text).tokens()) {
      String word = text.substring(token.start(), token.end());
      words.add(
          new Word(
              word.toLowerCase(Locale.ROOT),
              token.start(),
              token.end(),
              token.before(),
              isCapital(word),
              !words.isEmpty()
                  && token.before() != Border.SENTENCE
                  && tells(spoken.substring(end, token.start()))));
      end = token.end();
    }
    this.lowerCase = text.codePoints().noneMatch(Character::isUpperCase);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.length() > 1
        && word.chars().skip(1).anyMatch(Character::isLowerCase)
        && word.chars().noneMatch(Character::isDigit);
  }

  /** After dots, a colon or an opening quote a capital may begin a sentence. */
  private static boolean tells(String gap) {
    return gap.chars().noneMatch(c -> ".…:«»\"“”–—[]/".indexOf(c) >= 0);
  }

  String text() {
    return text;
  }

  /** The text with transcribers' marks blanked out, of the same length. */
  String spoken() {
    return spoken;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** The word in lower case; empty beyond both ends. */
  String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  boolean capital(int i) {
    return i >= 0 && i < words.size() && words.get(i).capital();
  }

  boolean middle(int i) {
    return i >= 0 && i < words.size() && words.get(i).middle();
  }

  /** Whether the whole text is in lower case, as speech recognition writes. */
  boolean isLowerCase() {
    return lowerCase;
  }

  /** Whether a word stands right after the one before, with a space or a hyphen alone between. */
  boolean joined(int i) {
    if (i <= 0 || i >= words.size()) {
      return false;
    }
    String gap = spoken.substring(words.get(i - 1).end(), words.get(i).start());
    return gap.equals(" ") || gap.equals("-") || gap.equals("\u00a0") || gap.equals("' ");
  }

  /** Whether a comma, and nothing else, stands before a word. */
  boolean afterComma(int i) {
    return i > 0
        && i < words.size()
        && spoken.substring(words.get(i - 1).end(), words.get(i).start()).strip().equals(",");
  }

  /** Whether one of the phrases ends right before a word. */
  boolean follows(int i, Set<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    for (int j = i - 1; j >= 0 && j >= i - Lexicon.LONGEST_PHRASE; j--) {
      if (words.get(j + 1).before() != Border.NONE) {
        return false;
      }
      phrase.insert(0, phrase.isEmpty() ? words.get(j).lower() : words.get(j).lower() + " ");
      if (phrases.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The words from one to another as one text, in lower case, with spaces between. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder(words.get(from).lower());
    for (int i = from + 1; i < to; i++) {
      phrase.append(' ').append(words.get(i).lower());
    }
    return phrase.toString();
  }
}
