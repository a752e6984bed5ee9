package io.github.samspill.privacy;

import io.github.samspill.language.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places: known ones, and unknown ones where somebody lives or comes from. */
final class PlaceFinder implements Leads.Leading {
  private static final int LONG_ENOUGH = 6;

  /** The leads of the first word of a place that is known or looks like one. */
  private static final int LIKELY = Lead.ANYWHERE | Lead.IN_LOWER_CASE | Lead.AFTER_PREPOSITION;

  private final Lexicon lexicon;
  private final Reasons reasons;
  private final Phrases lives;
  private final Phrases placeBefore;
  private final Phrases placeWithin;

  PlaceFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
    this.lives = lexicon.phrases("lives");
    this.placeBefore = lexicon.phrases("place-before");
    this.placeWithin = lexicon.phrases("place-within");
  }

  @Override
  public int leads(Form form) {
    String word = form.lower();
    int cues = lives.cue(word) << Lead.PLACE_CUE | placeBefore.cue(word) << Lead.PREPOSITION;
    boolean plain = lexicon.mayBeginPlainPlace(word);
    if (Leads.isCapital(form.surface())) {
      return cues | (plain ? Lead.ANYWHERE : 0) | withCapital(word);
    }
    return plain || lexicon.isDweltPlace(word) ? cues | Lead.IN_LOWER_CASE : cues;
  }

  private int withCapital(String word) {
    if (lexicon.mayBeginPlace(word)) {
      return Lead.AFTER_PREPOSITION | Lead.AFTER_PLACE_CUE;
    }
    if (lexicon.identifiesNobody(word)) {
      return 0;
    }
    return hasPlaceEnding(word)
        ? Lead.AFTER_PREPOSITION | Lead.AFTER_PLACE_CUE
        : Lead.AFTER_PLACE_CUE;
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (!passage.leads(i, LIKELY | Lead.AFTER_PLACE_CUE)) {
        continue;
      }
      int to = passage.leads(i, LIKELY) ? longest(passage, i) : i;
      Optional<String> reason = to > i ? known(passage, i, to) : unknown(passage, i);
      if (reason.isPresent()) {
        int last = Math.max(i, to - 1);
        found.add(
            new Finding(
                Kind.PLACE, passage.start(i), end(passage, i, last), reasons.of(reason.get())));
        i = last;
      }
    }
    return found;
  }

  /**
   * Index after the last word of the longest known place that begins here; here when there is none.
   */
  private int longest(Passage passage, int from) {
    int longest = from;
    for (int to = from + 1; to <= Math.min(passage.size(), from + Lexicon.LONGEST_PHRASE); to++) {
      if (to > from + 1 && !passage.joined(to - 1)) {
        break;
      }
      if (lexicon.isPlace(passage.phrase(from, to))
          || (to == from + 1 && isGenitive(passage, from))) {
        longest = to;
      }
    }
    return longest;
  }

  private boolean isGenitive(Passage passage, int i) {
    String word = passage.lower(i);
    return word.length() > LONG_ENOUGH
        && word.endsWith("s")
        && !lexicon.isPlace(word)
        && lexicon.isPlainPlace(word.substring(0, word.length() - 1));
  }

  private int end(Passage passage, int first, int last) {
    boolean genitive = first == last && isGenitive(passage, first);
    return passage.end(last) - (genitive ? 1 : 0);
  }

  private Optional<String> known(Passage passage, int from, int to) {
    String place = passage.phrase(from, to);
    boolean dwells = lives.endBefore(passage, from);
    boolean before = dwells || placeBefore.endBefore(passage, from);
    boolean within = dwells || placeWithin.endBefore(passage, from);
    boolean plain = lexicon.isPlainPlace(place) || isGenitive(passage, from);
    if (to == from + 1 && lexicon.identifiesNobody(place)) {
      return Optional.empty();
    }
    if (lexicon.isFirstName(place) && !within) {
      return Optional.empty();
    }
    if (passage.capital(from)) {
      if (plain && (before || !lexicon.isLastName(place))) {
        return Optional.of("place.known");
      }
      return before && passage.middle(from) ? Optional.of("place.capital") : Optional.empty();
    }
    if (!passage.isLowerCase()) {
      return Optional.empty();
    }
    if (plain && !lexicon.isLastName(place)) {
      return before || place.length() >= LONG_ENOUGH
          ? Optional.of("place.lower")
          : Optional.empty();
    }
    return (dwells && lexicon.isDweltPlace(place)) || (before && plain)
        ? Optional.of("place.lower")
        : Optional.empty();
  }

  private Optional<String> unknown(Passage passage, int i) {
    String word = passage.lower(i);
    if (!passage.capital(i)
        || !passage.middle(i)
        || lexicon.identifiesNobody(word)
        || !passage.capitalsTell()
        || lexicon.isFirstName(lexicon.withoutGenitive(word))) {
      return Optional.empty();
    }
    if (lives.endBefore(passage, i)) {
      return Optional.of("place.lives");
    }
    return hasPlaceEnding(word) && placeBefore.endBefore(passage, i)
        ? Optional.of("place.ending")
        : Optional.empty();
  }

  private boolean hasPlaceEnding(String word) {
    for (String ending : lexicon.cue("place-endings")) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
