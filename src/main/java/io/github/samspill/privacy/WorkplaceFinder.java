package io.github.samspill.privacy;

import io.github.samspill.language.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds places of work: a name before a word such as "barnehage", or where somebody works. */
final class WorkplaceFinder implements Leads.Leading {
  private static final int LONGEST = 4;

  private final Lexicon lexicon;
  private final Reasons reasons;
  private final Set<String> endings;
  private final Set<String> companyForms;
  private final Set<String> stops;
  private final Phrases works;
  private final Set<String> longEndingsBegin = new HashSet<>();

  WorkplaceFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
    this.endings = lexicon.cue("workplace-endings");
    this.companyForms = lexicon.cue("company-forms");
    this.stops = lexicon.cue("workplace-stops");
    this.works = lexicon.phrases("works");
    for (String ending : endings) {
      if (ending.contains(" ")) {
        longEndingsBegin.add(ending.substring(0, ending.indexOf(' ')));
      }
    }
  }

  @Override
  public int leads(Form form) {
    String word = form.lower();
    int leads = works.cue(word) << Lead.PLACE_CUE;
    // "as" and "da" in lower case end no name by themselves.
    boolean formAlone = companyForms.contains(word) && startsInLowerCase(form.surface());
    if (longEndingsBegin.contains(word) || (endings.contains(word) && !formAlone)) {
      leads |= Lead.AFTER_CAPITAL | Lead.IN_LOWER_CASE;
    }
    if (Leads.isCapital(form.surface()) && !isStop(word)) {
      leads |= Lead.AFTER_PLACE_CUE | Lead.BEFORE_ENDING;
    }
    return leads;
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      int to = passage.leads(i, Lead.AFTER_CAPITAL) ? ending(passage, i) : i;
      int from = to > i ? name(passage, i) : i;
      if (to > i && from < i) {
        found.add(finding(passage, from, to, "workplace.ending"));
        i = to - 1;
      } else if (passage.leads(i, Lead.AFTER_PLACE_CUE)
          && works.endBefore(passage, i)
          && isUnknown(passage, i)) {
        to = capitals(passage, i);
        found.add(finding(passage, i, to, "workplace.works"));
        i = to - 1;
      }
    }
    return found;
  }

  private Finding finding(Passage passage, int from, int to, String reason) {
    return new Finding(
        Kind.WORKPLACE, passage.start(from), passage.end(to - 1), reasons.of(reason));
  }

  /** Index after an ending of one or two words that begins here; here when there is none. */
  private int ending(Passage passage, int i) {
    if (longEndingsBegin.contains(passage.lower(i))
        && passage.joined(i + 1)
        && endings.contains(passage.phrase(i, i + 2))) {
      return i + 2;
    }
    boolean one = endings.contains(passage.lower(i));
    if (one && passage.joined(i + 1) && companyForms.contains(passage.lower(i + 1))) {
      return passage.isLowerCase() ? i + 1 : i + 2;
    }
    return one ? i + 1 : i;
  }

  /** Index of the first word of the name before an ending; the ending's own when there is none. */
  private int name(Passage passage, int ending) {
    int from = ending;
    while (ending - from < LONGEST
        && passage.joined(from)
        && passage.capital(from - 1)
        && !isStop(passage.lower(from - 1))) {
      from--;
    }
    if (from < ending) {
      boolean form = companyForms.contains(passage.lower(ending));
      return form && startsInLowerCase(passage.surface(ending)) ? ending : from;
    }
    // In lower case the word before must be a place or surname, or stand where somebody works.
    if (!passage.isLowerCase()
        || !passage.joined(ending)
        || isStop(passage.lower(ending - 1))
        || companyForms.contains(passage.lower(ending))) {
      return ending;
    }
    String word = passage.lower(ending - 1);
    return lexicon.isPlainPlace(word)
            || lexicon.isPlainLastName(word)
            || works.endBefore(passage, ending - 1)
        ? ending - 1
        : ending;
  }

  private static boolean startsInLowerCase(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  private boolean isStop(String word) {
    return stops.contains(word) || lexicon.identifiesNobody(word);
  }

  private boolean isUnknown(Passage passage, int i) {
    return passage.capital(i)
        && passage.middle(i)
        && !isStop(passage.lower(i))
        && passage.capitalsTell()
        && !lexicon.isFirstName(lexicon.withoutGenitive(passage.lower(i)))
        && (!lexicon.isPlace(passage.lower(i)) || capitals(passage, i) > i + 1);
  }

  /** Index after the last of the words with capitals from here on. */
  private int capitals(Passage passage, int from) {
    int to = from + 1;
    while (to - from < LONGEST
        && passage.joined(to)
        && (passage.capital(to) || companyForms.contains(passage.lower(to)))) {
      to++;
    }
    return to;
  }
}
