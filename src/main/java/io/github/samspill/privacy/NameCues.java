package io.github.samspill.privacy;

import java.util.Optional;
import java.util.Set;

/** Whether a word is a person's name, by what it is and what stands around it. */
final class NameCues {
  private final Lexicon lexicon;
  private final Reasons reasons;

  NameCues(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
  }

  /** Why the word is a name; empty when it is none. */
  Optional<Reason> reason(Passage passage, int i, boolean capitalsTell) {
    // Most words are neither a name nor written as one, and nothing around makes them so.
    return passage.capital(i) || lexicon.mayBeName(passage.lower(i))
        ? id(passage, i, capitalsTell).map(reasons::of)
        : Optional.empty();
  }

  private Optional<String> id(Passage passage, int i, boolean capitalsTell) {
    Optional<String> cued = cued(passage, i, capitalsTell);
    if (cued.isPresent()) {
      return cued;
    }
    String name = lexicon.withoutGenitive(passage.lower(i));
    boolean capital = passage.capital(i);
    if (isFull(passage, i)) {
      return Optional.of("name.full");
    }
    if (lexicon.isPlainFirstName(name) && (capital || passage.isLowerCase())) {
      return Optional.of(capital ? "name.known" : "name.lower");
    }
    if (capital && capitalsTell && passage.middle(i) && lexicon.isFirstName(name)) {
      return Optional.of("name.capital");
    }
    return isSurnameAlone(passage, i, name, capitalsTell)
        ? Optional.of("name.surname")
        : Optional.empty();
  }

  /** What stands before or after the word and makes a name of it. */
  private Optional<String> cued(Passage passage, int i, boolean capitalsTell) {
    String name = lexicon.withoutGenitive(passage.lower(i));
    boolean unknown =
        passage.capital(i) && passage.middle(i) && capitalsTell && isForeign(passage.lower(i));
    boolean known = passage.capital(i) ? lexicon.isFirstName(name) : lexicon.isNameAfterCue(name);
    if (passage.follows(i, lexicon.cue("introduces"))
        && !passage.follows(i, lexicon.cue("introduces-nobody"))
        && (unknown || known)) {
      return Optional.of("name.introduced");
    }
    if (passage.follows(i, lexicon.cue("titles"))
        && (unknown || known || isSurname(passage, i, name))) {
      return Optional.of("name.titled");
    }
    if (passage.joined(i) && passage.follows(i, lexicon.cue("pronouns")) && (unknown || known)) {
      return Optional.of("name.pronoun");
    }
    if (isRelated(passage, i) && (unknown || known)) {
      return Optional.of("name.relation");
    }
    if (acts(passage, i, name) || isCompanion(passage, i, name)) {
      return Optional.of("name.sayer");
    }
    return isAddressed(passage, i, name) ? Optional.of("name.addressed") : Optional.empty();
  }

  private boolean isSurnameAlone(Passage passage, int i, String name, boolean capitalsTell) {
    if (passage.capital(i)) {
      return lexicon.isPlainLastName(name)
          || (passage.middle(i) && capitalsTell && lexicon.isPatronymic(name) && isForeign(name));
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
    Set<String> relations = lexicon.cue("relations");
    int before = i - 1;
    boolean comma = passage.afterComma(i);
    if (!comma && !passage.joined(i)) {
      return false;
    }
    if (lexicon.cue("possessives").contains(passage.lower(before)) && passage.joined(before)) {
      return relations.contains(passage.lower(before - 1));
    }
    return relations.contains(passage.lower(before))
        && (comma || passage.capital(i) || lexicon.isPlainFirstName(passage.lower(i)));
  }

  private boolean acts(Passage passage, int i, String name) {
    return passage.joined(i + 1)
        && lexicon.cue("sayers").contains(passage.lower(i + 1))
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
        && lexicon.cue("companions").contains(passage.lower(i + 2))
        && lexicon.isNameAfterCue(name);
  }

  /** "Siv, vil du begynne?": at the beginning, before a comma and a word of address. */
  private boolean isAddressed(Passage passage, int i, String name) {
    return passage.capital(i)
        && !passage.middle(i)
        && passage.afterComma(i + 1)
        && lexicon.cue("addresses").contains(passage.lower(i + 1))
        && lexicon.isNameAfterCue(name);
  }

  /** A surname with a capital after a capital, or after a first name in lower case. */
  private boolean isFull(Passage passage, int i) {
    String next = lexicon.withoutGenitive(passage.lower(i + 1));
    if (!passage.joined(i + 1)) {
      return false;
    }
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
