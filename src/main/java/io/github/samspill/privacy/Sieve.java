package io.github.samspill.privacy;

import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;

/**
 * Tells by one look at each word whether a text may hold something, which most do not. It lets
 * through too much rather than too little.
 */
final class Sieve {
  /** Something with a form of its own may stand in the text: a number, an address. */
  static final int SIGNS = 1;

  /** The name of a person, place or workplace may stand in the text. */
  static final int NAMES = 1 << 1;

  private final Leads leads;

  Sieve(Leads leads) {
    this.leads = leads;
  }

  /** What the text may hold: {@link #SIGNS}, {@link #NAMES}, both or, as 0, nothing. */
  int of(Speech speech) {
    int met = 0;
    int last = 0;
    int lastButOne = 0;
    for (int i = 0; i < speech.tokens().size(); i++) {
      Token token = speech.tokens().get(i);
      int word = leads.of(token.form());
      if (token.start() > 0 && speech.spoken().charAt(token.start() - 1) == '.') {
        met |= Lead.SIGN;
      }
      if ((word & Lead.ANY) != 0) {
        met |= word & (Lead.SIGN | Lead.ANYWHERE | Lead.IN_LOWER_CASE);
        if (i > 0 && isMet(speech, i, word, last, lastButOne)) {
          met |= Lead.ANYWHERE;
        }
      }
      lastButOne = last;
      last = word;
    }
    boolean names =
        has(met, Lead.ANYWHERE)
            || (has(met, Lead.IN_LOWER_CASE) && Passage.isLowerCase(speech.text()));
    boolean signs = has(met, Lead.SIGN) || speech.spoken().indexOf('@') >= 0;
    return (signs ? SIGNS : 0) | (names ? NAMES : 0);
  }

  /** Whether a lead of a word is met by the two words before it. */
  private static boolean isMet(Speech speech, int i, int word, int last, int lastButOne) {
    Token token = speech.tokens().get(i);
    if (token.before() == Border.NONE
        && ((has(word, Lead.AFTER_PLACE_CUE) && isCue(last, lastButOne, Lead.PLACE_CUE))
            || (has(word, Lead.AFTER_PREPOSITION) && isCue(last, lastButOne, Lead.PREPOSITION))
            || (has(word, Lead.AFTER_CAPITAL) && has(last, Lead.BEFORE_ENDING))
            || (has(word, Lead.ACT) && has(last, Lead.BEFORE_ACT)))) {
      return true;
    }
    int end = speech.tokens().get(i - 1).end();
    if (has(word, Lead.AFTER_NAME_CUE) && isCue(last, lastButOne, Lead.NAME_CUE)) {
      // After a comma a line may end, which parts sentences, and a name still follow.
      return token.before() != Border.SENTENCE || holdsComma(speech.spoken(), end, token.start());
    }
    return has(word, Lead.IN_MIDDLE) && Passage.isMiddle(speech, i);
  }

  private static boolean isCue(int last, int lastButOne, int kind) {
    int cue = last >> kind;
    return has(cue, Phrases.ALONE)
        || (has(cue, Phrases.LAST) && has(lastButOne >> kind, Phrases.LAST_BUT_ONE));
  }

  private static boolean holdsComma(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ',') {
        return true;
      }
    }
    return false;
  }

  private static boolean has(int leads, int lead) {
    return (leads & lead) != 0;
  }
}
