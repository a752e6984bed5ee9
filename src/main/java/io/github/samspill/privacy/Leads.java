package io.github.samspill.privacy;

import io.github.samspill.language.Form;
import io.github.samspill.language.FormTable;
import java.util.List;

/** The bits of {@link Lead} of every form, found once for each. */
final class Leads {
  private final Lexicon lexicon;
  private final List<Leading> finders;
  private final int always;
  private final FormTable<Integer> leads = new FormTable<>(this::found);

  /** What finds something at the words that lead it there. */
  interface Leading extends Finder {
    /**
     * What the form may lead to. Where the finder finds something, its first word or the one after
     * has a lead that is met there.
     */
    int leads(Form form);
  }

  /**
   * No form is known yet.
   *
   * @param lexicon the words that finders know
   * @param finders those that are led
   * @param always bits that every form has
   */
  Leads(Lexicon lexicon, List<Leading> finders, int always) {
    this.lexicon = lexicon;
    this.finders = finders;
    this.always = always;
  }

  /** The leads of a form. */
  int of(Form form) {
    return leads.of(form);
  }

  private int found(Form form) {
    int found = always;
    if (ShapeFinder.isSign(form)) {
      found |= Lead.SIGN;
    }
    if (isCapital(form.surface())) {
      found |= Lead.CAPITAL;
    }
    if ((found & Lead.CAPITAL) == 0 && !lexicon.holds(form.lower())) {
      return found;
    }
    for (Leading finder : finders) {
      found |= finder.leads(form);
    }
    return found;
  }

  /** Whether a word begins with a capital and goes on in lower case. */
  static boolean isCapital(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    boolean goesOn = false;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return false;
      }
      goesOn |= Character.isLowerCase(word.charAt(i));
    }
    return goesOn;
  }
}
