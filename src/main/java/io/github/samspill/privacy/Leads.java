package io.github.samspill.privacy;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Form;
import java.util.Arrays;
import java.util.List;

/** The bits of {@link Lead} of every form, found once for each and kept by its number. */
final class Leads {
  private final Lexicon lexicon;
  private final List<Leading> finders;
  private final int always;
  private Form[] known = new Form[1 << 10];
  private int[] leads = new int[1 << 10];

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
  @SuppressWarnings("ReferenceEquality") // An analysis knows a form once, and may number anew.
  int of(Form form) {
    int number = form.number();
    if (number < known.length && known[number] == form) {
      return leads[number];
    }
    if (number >= known.length) {
      int length = Math.min(Analysis.FORMS_KEPT, Math.max(number + 1, 2 * known.length));
      known = Arrays.copyOf(known, length);
      leads = Arrays.copyOf(leads, length);
    }
    known[number] = form;
    leads[number] = found(form);
    return leads[number];
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
