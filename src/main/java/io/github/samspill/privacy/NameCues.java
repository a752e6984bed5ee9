package io.github.samspill.privacy;

import java.util.Optional;
import java.util.Set;

/** Whether a word is a person's name, by what it is and what stands around it. */
final class NameCues {
  /** The leads of a name's first word. */
  private static final int STARTS =
      Lead.ANYWHERE | Lead.IN_MIDDLE | Lead.IN_LOWER_CASE | Lead.AFTER_NAME_CUE | Lead.BEFORE_ACT;

  private final Lexicon lexicon;
  private final Reasons reasons;
  private final Phrases introduces;
  private final Phrases introducesNobody;
  private final Phrases titles;
  private final Phrases pronouns;
  private final Set<String> relations;
  private final Set<String> possessives;
  private final Set<String> sayers;
  private final Set<String> companions;
  private final Set<String> addresses;

  NameCues(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
    this.introduces = lexicon.phrases("introduces");
    this.introducesNobody = lexicon.phrases("introduces-nobody");
    this.titles = lexicon.phrases("titles");
    this.pronouns = lexicon.phrases("pronouns");
    this.relations = lexicon.cue("relations");
    this.possessives = lexicon.cue("possessives");
    this.sayers = lexicon.cue("sayers");
    this.companions = lexicon.cue("companions");
    this.addresses = lexicon.cue("addresses");
  }

  /** Why the word is a name; empty when it is none. */
  Optional<Reason> reason(Passage passage, int i) {
    // Most words are neither a name nor written as one, and nothing around makes them so.
    if (!passage.leads(i, STARTS)) {
      return Optional.empty();
    }
    Optional<String> id = id(passage, i);
    return id.isPresent() ? Optional.of(reasons.of(id.get())) : Optional.empty();
  }

  private Optional<String> id(Passage passage, int i) {
    String name = lexicon.withoutGenitive(passage.lower(i));
    Optional<String> cued = cued(passage, i, name);
    if (cued.isPresent()) {
      return cued;
    }
    boolean capital = passage.capital(i);
    if (isFull(passage, i)) {
      return Optional.of("name.full");
    }
    if (lexicon.isPlainFirstName(name) && (capital || passage.isLowerCase())) {
      return Optional.of(capital ? "name.known" : "name.lower");
    }
    if (capital && passage.middle(i) && lexicon.isFirstName(name) && passage.capitalsTell()) {
      return Optional.of("name.capital");
    }
    return isSurnameAlone(passage, i, name) ? Optional.of("name.surname") : Optional.empty();
  }

  /** What stands before or after the word and makes a name of it. */
  private Optional<String> cued(Passage passage, int i, String name) {
    if (i > 0 && passage.leads(i - 1, Phrases.ENDS << Lead.NAME_CUE)) {
      Optional<String> before = cuedBefore(passage, i, name);
      if (before.isPresent()) {
        return before;
      }
    }
    if (acts(passage, i, name) || isCompanion(passage, i, name)) {
      return Optional.of("name.sayer");
    }
    return isAddressed(passage, i, name) ? Optional.of("name.addressed") : Optional.empty();
  }

  private Optional<String> cuedBefore(Passage passage, int i, String name) {
    boolean unknown =
        passage.capital(i)
            && passage.middle(i)
            && isForeign(passage.lower(i))
            && passage.capitalsTell();
    boolean known = passage.capital(i) ? lexicon.isFirstName(name) : lexicon.isNameAfterCue(name);
    if (introduces.endBefore(passage, i)
        && !introducesNobody.endBefore(passage, i)
        && (unknown || known)) {
      return Optional.of("name.introduced");
    }
    if (titles.endBefore(passage, i) && (unknown || known || isSurname(passage, i, name))) {
      return Optional.of("name.titled");
    }
    if (passage.joined(i) && pronouns.endBefore(passage, i) && (unknown || known)) {
      return Optional.of("name.pronoun");
    }
    return isRelated(passage, i) && (unknown || known)
        ? Optional.of("name.relation")
        : Optional.empty();
  }

  private boolean isSurnameAlone(Passage passage, int i, String name) {
    if (passage.capital(i)) {
      return lexicon.isPlainLastName(name)
          || (passage.middle(i)
              && passage.capitalsTell()
              && lexicon.isPatronymic(name)
              && isForeign(name));
    }
    return passage.isLowerCase() && lexicon.isPlainLastName(name) && name.endsWith("sen");
  }

  private boolean isForeign(String word) {
    return !lexicon.identifiesNobody(word) && !lexicon.isPlace(word);
  }

  private boolean isSurname(Passage passage, int i, String name) {
    return passage.capital(i) ? lexicon.isLastName(name) : lexicon.isPlainLastName(name);
  }

  /** "Broren min Per", "broren min, Per", "kona, May". */
  private boolean isRelated(Passage passage, int i) {
    int before = i - 1;
    boolean comma = passage.afterComma(i);
    if (!comma && !passage.joined(i)) {
      return false;
    }
    if (possessives.contains(passage.lower(before)) && passage.joined(before)) {
      return relations.contains(passage.lower(before - 1));
    }
    return relations.contains(passage.lower(before))
        && (comma || passage.capital(i) || lexicon.isPlainFirstName(passage.lower(i)));
  }

  private boolean acts(Passage passage, int i, String name) {
    return passage.joined(i + 1)
        && sayers.contains(passage.lower(i + 1))
        && name.equals(passage.lower(i))
        && (passage.capital(i)
            ? lexicon.isNameBeforeVerb(name)
            : passage.isLowerCase() && lexicon.isNameAfterCue(name));
  }

  /** "Liv og jeg": at the beginning, where a capital alone tells nothing. */
  private boolean isCompanion(Passage passage, int i, String name) {
    return passage.capital(i)
        && passage.joined(i + 1)
        && passage.joined(i + 2)
        && passage.lower(i + 1).equals("og")
        && companions.contains(passage.lower(i + 2))
        && lexicon.isNameAfterCue(name);
  }

  /** "Siv, vil du begynne?": at the beginning, before a comma and a word of address. */
  private boolean isAddressed(Passage passage, int i, String name) {
    return passage.capital(i)
        && !passage.middle(i)
        && passage.afterComma(i + 1)
        && addresses.contains(passage.lower(i + 1))
        && lexicon.isNameAfterCue(name);
  }

  /** A surname with a capital after a capital, or after a first name in lower case. */
  private boolean isFull(Passage passage, int i) {
    if (!passage.joined(i + 1)) {
      return false;
    }
    String next = lexicon.withoutGenitive(passage.lower(i + 1));
    boolean surname = lexicon.isLastName(next);
    if (passage.capital(i)) {
      return passage.capital(i + 1)
          && (surname || (passage.middle(i) && lexicon.isPatronymic(next)))
          && (lexicon.isFirstName(passage.lower(i))
              || (passage.middle(i)
                  && isForeign(passage.lower(i))
                  && lexicon.isPlainLastName(next)));
    }
    return passage.isLowerCase()
        && lexicon.isNameAfterCue(passage.lower(i))
        && lexicon.isPlainLastName(next);
  }
}
