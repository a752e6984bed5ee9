package io.github.samspill.privacy;

import io.github.samspill.language.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds persons' names: known ones, and unknown ones where a name stands. */
final class NameFinder implements Leads.Leading {
  private static final int LONGEST = 4;

  private final Lexicon lexicon;
  private final NameCues cues;
  private final NameLeads leads;

  NameFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.cues = new NameCues(lexicon, reasons);
    this.leads = new NameLeads(lexicon);
  }

  @Override
  public int leads(Form form) {
    return leads.of(form);
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      Optional<Reason> reason = cues.reason(passage, i);
      if (reason.isPresent()) {
        int last = last(passage, i);
        found.add(new Finding(Kind.NAME, passage.start(i), end(passage, last), reason.get()));
        i = last;
      }
    }
    return found;
  }

  /** The last word of a name that begins at a word: further first names and surnames. */
  private int last(Passage passage, int first) {
    int last = first;
    while (last - first < LONGEST - 1
        && passage.joined(last + 1)
        && !endsInGenitive(passage.lower(last))
        && goesOn(passage, last + 1, first)) {
      last++;
    }
    return last;
  }

  private boolean goesOn(Passage passage, int i, int first) {
    String word = passage.lower(i);
    if (passage.capital(i)) {
      return !lexicon.identifiesNobody(word) || lexicon.isLastName(word);
    }
    // In lower case only what is a name may follow; a common surname needs a first name before it.
    return !passage.capital(first)
        && (lexicon.isPlainFirstName(word)
            || isSecondOfTwo(passage, i, word)
            || lexicon.isPlainLastName(word)
            || (lexicon.isLastName(word) && lexicon.isFirstName(passage.lower(i - 1)))
            || isSurnameByEnding(word));
  }

  private boolean isSecondOfTwo(Passage passage, int i, String word) {
    boolean hyphen = passage.text().charAt(passage.start(i) - 1) == '-';
    return hyphen && lexicon.isFirstName(word);
  }

  private boolean isSurnameByEnding(String word) {
    return word.endsWith("sen") && word.length() > 6 && lexicon.isLastName(word);
  }

  private boolean endsInGenitive(String word) {
    return lexicon.isGenitive(word);
  }

  /** A genitive's s is no part of the name. */
  private int end(Passage passage, int last) {
    return passage.end(last) - (endsInGenitive(passage.lower(last)) ? 1 : 0);
  }
}
