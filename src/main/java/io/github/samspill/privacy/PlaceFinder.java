package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places: known ones, and unknown ones where somebody lives or comes from. */
final class PlaceFinder implements Finder {
  private static final int LONG_ENOUGH = 6;

  private final Lexicon lexicon;
  private final Reasons reasons;

  PlaceFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (!passage.capital(i) && !lexicon.mayBeginPlace(passage.lower(i))) {
        continue;
      }
      int to = longest(passage, i);
      Optional<String> reason = to > i ? known(passage, i, to) : unknown(passage, i);
      if (reason.isPresent()) {
        int last = Math.max(i, to - 1);
        found.add(
            new Finding(
                Kind.PLACE,
                passage.word(i).start(),
                end(passage, i, last),
                reasons.of(reason.get())));
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
    return passage.word(last).end() - (genitive ? 1 : 0);
  }

  private Optional<String> known(Passage passage, int from, int to) {
    String place = passage.phrase(from, to);
    boolean lives = passage.follows(from, lexicon.cue("lives"));
    boolean before = lives || passage.follows(from, lexicon.cue("place-before"));
    boolean within = lives || passage.follows(from, lexicon.cue("place-within"));
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
    return (lives && lexicon.isDweltPlace(place)) || (before && plain)
        ? Optional.of("place.lower")
        : Optional.empty();
  }

  private Optional<String> unknown(Passage passage, int i) {
    String word = passage.lower(i);
    if (!passage.capital(i)
        || !passage.middle(i)
        || lexicon.identifiesNobody(word)
        || !lexicon.capitalsTell(passage)
        || lexicon.isFirstName(lexicon.withoutGenitive(word))) {
      return Optional.empty();
    }
    if (passage.follows(i, lexicon.cue("lives"))) {
      return Optional.of("place.lives");
    }
    boolean ending =
        lexicon.cue("place-endings").stream()
            .anyMatch(one -> word.length() > one.length() + 1 && word.endsWith(one));
    return ending && passage.follows(i, lexicon.cue("place-before"))
        ? Optional.of("place.ending")
        : Optional.empty();
  }
}
