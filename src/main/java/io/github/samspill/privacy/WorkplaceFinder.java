package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds places of work: a name before a word such as "barnehage", or where somebody works. */
final class WorkplaceFinder implements Finder {
  private static final int LONGEST = 4;

  private final Lexicon lexicon;
  private final Reasons reasons;
  private final Set<String> longEndingsBegin = new HashSet<>();

  WorkplaceFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
    for (String ending : lexicon.cue("workplace-endings")) {
      if (ending.contains(" ")) {
        longEndingsBegin.add(ending.substring(0, ending.indexOf(' ')));
      }
    }
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      int to = ending(passage, i);
      int from = to > i ? name(passage, i) : i;
      if (to > i && from < i) {
        found.add(finding(passage, from, to, "workplace.ending"));
        i = to - 1;
      } else if (isUnknown(passage, i) && passage.follows(i, lexicon.cue("works"))) {
        to = capitals(passage, i);
        found.add(finding(passage, i, to, "workplace.works"));
        i = to - 1;
      }
    }
    return found;
  }

  private Finding finding(Passage passage, int from, int to, String reason) {
    return new Finding(
        Kind.WORKPLACE, passage.word(from).start(), passage.word(to - 1).end(), reasons.of(reason));
  }

  /** Index after an ending of one or two words that begins here; here when there is none. */
  private int ending(Passage passage, int i) {
    if (longEndingsBegin.contains(passage.lower(i))
        && passage.joined(i + 1)
        && lexicon.cue("workplace-endings").contains(passage.phrase(i, i + 2))) {
      return i + 2;
    }
    boolean one = lexicon.cue("workplace-endings").contains(passage.lower(i));
    if (one
        && passage.joined(i + 1)
        && lexicon.cue("company-forms").contains(passage.lower(i + 1))) {
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
        && !isStop(passage, from - 1)) {
      from--;
    }
    if (from < ending) {
      boolean form = lexicon.cue("company-forms").contains(passage.lower(ending));
      return form && Character.isLowerCase(passage.text().charAt(passage.word(ending).start()))
          ? ending
          : from;
    }
    // In lower case the word before must be a place or surname, or stand where somebody works.
    if (!passage.isLowerCase()
        || !passage.joined(ending)
        || isStop(passage, ending - 1)
        || lexicon.cue("company-forms").contains(passage.lower(ending))) {
      return ending;
    }
    String word = passage.lower(ending - 1);
    return lexicon.isPlainPlace(word)
            || lexicon.isPlainLastName(word)
            || passage.follows(ending - 1, lexicon.cue("works"))
        ? ending - 1
        : ending;
  }

  private boolean isStop(Passage passage, int i) {
    return lexicon.cue("workplace-stops").contains(passage.lower(i))
        || lexicon.identifiesNobody(passage.lower(i));
  }

  private boolean isUnknown(Passage passage, int i) {
    return passage.capital(i)
        && passage.middle(i)
        && !isStop(passage, i)
        && lexicon.capitalsTell(passage)
        && !lexicon.isFirstName(lexicon.withoutGenitive(passage.lower(i)))
        && (!lexicon.isPlace(passage.lower(i)) || capitals(passage, i) > i + 1);
  }

  /** Index after the last of the words with capitals from here on. */
  private int capitals(Passage passage, int from) {
    int to = from + 1;
    while (to - from < LONGEST
        && passage.joined(to)
        && (passage.capital(to) || lexicon.cue("company-forms").contains(passage.lower(to)))) {
      to++;
    }
    return to;
  }
}
