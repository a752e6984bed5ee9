package io.github.samspill.privacy;

import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import java.util.List;

/** A text with its words, as the finders of names need them: with their capitals. */
final class Passage {
  private static final int UNCOUNTED = -1;

  private final Speech speech;
  private final List<Token> words;
  private final Lexicon lexicon;
  private final Leads leads;
  private final boolean lowerCase;
  private int strange = UNCOUNTED;
  private Digits digits;

  Passage(Speech speech, Lexicon lexicon, Leads leads) {
    this.speech = speech;
    this.lexicon = lexicon;
    this.leads = leads;
    this.words = speech.tokens();
    this.lowerCase = isLowerCase(speech.text());
  }

  /** Whether a text has no capital at all, as speech recognition writes. */
  static boolean isLowerCase(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isUpperCase(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Whether nothing but a name, or a habit, accounts for a capital of a word. */
  static boolean isMiddle(Speech speech, int i) {
    return i > 0
        && speech.tokens().get(i).before() != Border.SENTENCE
        && tells(speech.spoken(), speech.tokens().get(i - 1).end(), speech.tokens().get(i).start());
  }

  /** After dots, a colon or an opening quote a capital may begin a sentence. */
  private static boolean tells(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".…:«»\"“”–—[]/".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  String text() {
    return speech.text();
  }

  /** The text with transcribers' marks blanked out, of the same length. */
  String spoken() {
    return speech.spoken();
  }

  /** The digits of the text as spoken. */
  Digits digits() {
    if (digits == null) {
      digits = Digits.of(spoken());
    }
    return digits;
  }

  int size() {
    return words.size();
  }

  int start(int i) {
    return words.get(i).start();
  }

  int end(int i) {
    return words.get(i).end();
  }

  private boolean holds(int i) {
    return i >= 0 && i < words.size();
  }

  /** Whether a word has one of the bits of {@link Lead}. */
  boolean leads(int i, int lead) {
    return (leads.of(words.get(i).form()) & lead) != 0;
  }

  /** The word as it is written. */
  String surface(int i) {
    return words.get(i).form().surface();
  }

  /** The word in lower case; empty beyond both ends. */
  String lower(int i) {
    return holds(i) ? words.get(i).form().lower() : "";
  }

  boolean capital(int i) {
    return holds(i) && leads(i, Lead.CAPITAL);
  }

  boolean middle(int i) {
    return holds(i) && isMiddle(speech, i);
  }

  /** Whether the whole text is in lower case, as speech recognition writes. */
  boolean isLowerCase() {
    return lowerCase;
  }

  /**
   * Whether a capital in the middle of a sentence tells a name in this text: not where several
   * words that are no names have one.
   */
  boolean capitalsTell() {
    if (strange == UNCOUNTED) {
      strange = 0;
      for (int i = 0; i < size(); i++) {
        boolean run = joined(i) && capital(i - 1);
        if (capital(i) && middle(i) && !run && lexicon.isStrange(lower(i))) {
          strange++;
        }
      }
    }
    return strange < 2;
  }

  /** Whether neither a clause nor a sentence ends before a word. */
  boolean followsOn(int i) {
    return words.get(i).before() == Border.NONE;
  }

  /** Whether a word stands right after the one before, with a space or a hyphen alone between. */
  boolean joined(int i) {
    if (i <= 0 || i >= words.size()) {
      return false;
    }
    int from = end(i - 1);
    return switch (start(i) - from) {
      case 1 -> " -\u00a0".indexOf(spoken().charAt(from)) >= 0;
      case 2 -> spoken().startsWith("' ", from);
      default -> false;
    };
  }

  /** Whether a comma, and nothing else, stands before a word. */
  boolean afterComma(int i) {
    return i > 0
        && i < words.size()
        && spoken().substring(end(i - 1), start(i)).strip().equals(",");
  }

  /** The words from one to another as one text, in lower case, with spaces between. */
  String phrase(int from, int to) {
    if (to == from + 1) {
      return lower(from);
    }
    StringBuilder phrase = new StringBuilder(lower(from));
    for (int i = from + 1; i < to; i++) {
      phrase.append(' ').append(lower(i));
    }
    return phrase.toString();
  }
}
