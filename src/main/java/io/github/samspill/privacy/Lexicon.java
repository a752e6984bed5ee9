package io.github.samspill.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words, names and cues of the resources beside. */
final class Lexicon {
  /** Words of the longest phrase among the cues, and of the longest place. */
  static final int LONGEST_PHRASE = 4;

  private static final Pattern PATRONYMIC = Pattern.compile("\\p{L}{3,}(?:sen|sson|datter|dotter)");

  private final Set<String> firstNames = Resource.entries("first-names.txt");
  private final Set<String> lastNames = Resource.entries("last-names.txt");
  private final Set<String> places = new HashSet<>();
  private final Set<String> placesBegin = new HashSet<>();
  private final Map<String, Set<String>> common = Resource.sections("common-words.txt");
  private final Map<String, Set<String>> cues = Resource.sections("cues.txt");
  private final Set<String> notIdentifying = new HashSet<>();

  Lexicon() {
    for (String place : Resource.entries("places.txt")) {
      String words = place.replace('-', ' ').replace('.', ' ');
      places.add(words);
      placesBegin.add(firstWord(words));
    }
    for (Set<String> section : Resource.sections("not-identifying.txt").values()) {
      for (String entry : section) {
        notIdentifying.addAll(List.of(entry.split("[ -]", -1)));
      }
    }
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** The words and phrases of a section of {@code cues.txt}. */
  Set<String> cue(String section) {
    Set<String> words = cues.get(section);
    if (words == null) {
      throw new IllegalArgumentException("cues.txt has no section " + section);
    }
    return words;
  }

  private boolean common(String section, String word) {
    return common.get(section).contains(word);
  }

  /** Whether a word in lower case is a first name or surname, in the genitive or not. */
  boolean mayBeName(String word) {
    String name = withoutGenitive(word);
    return firstNames.contains(name) || lastNames.contains(name);
  }

  boolean isFirstName(String word) {
    return firstNames.contains(word);
  }

  /** A first name that is no common word. */
  boolean isPlainFirstName(String word) {
    return firstNames.contains(word) && !common("things", word) && !common("others", word);
  }

  /** A first name that in lower case, where a name stands, is one: no verb or particle. */
  boolean isNameAfterCue(String word) {
    return firstNames.contains(word) && !common("others", word);
  }

  /** A first name that before "sa" is one, with a capital at the beginning too. */
  boolean isNameBeforeVerb(String word) {
    return firstNames.contains(word) && !common("subjects", word);
  }

  boolean isLastName(String word) {
    return lastNames.contains(word);
  }

  /** A surname that is no common word. */
  boolean isPlainLastName(String word) {
    return lastNames.contains(word) && !common("surnames", word) && !common("places", word);
  }

  /** A word with a patronymic's ending, known or not. */
  boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word).matches();
  }

  /** Whether a place begins with the word, in the genitive or not. */
  boolean mayBeginPlace(String word) {
    return placesBegin.contains(word)
        || (word.endsWith("s") && placesBegin.contains(word.substring(0, word.length() - 1)));
  }

  boolean isPlace(String phrase) {
    return places.contains(phrase) && !common("not-places", phrase);
  }

  boolean isPlainPlace(String phrase) {
    return isPlace(phrase) && !common("places", phrase);
  }

  /** A common word that after "bor i" means the place, in lower case too. */
  boolean isDweltPlace(String word) {
    return common("dwelt", word);
  }

  /**
   * Whether a capital in the middle of a sentence tells a name in this text: not where several
   * words that are no names have one.
   */
  boolean capitalsTell(Passage passage) {
    int strange = 0;
    for (int i = 0; i < passage.size(); i++) {
      boolean run = passage.joined(i) && passage.capital(i - 1);
      if (passage.middle(i) && passage.capital(i) && !run && isStrange(passage.lower(i))) {
        strange++;
      }
    }
    return strange < 2;
  }

  private boolean isStrange(String word) {
    return !firstNames.contains(word)
        && !lastNames.contains(word)
        && !places.contains(word)
        && !isPatronymic(word);
  }

  boolean identifiesNobody(String word) {
    return notIdentifying.contains(word);
  }

  /** Whether a word is a name with a genitive's s, and no name as it stands. */
  boolean isGenitive(String word) {
    return !withoutGenitive(word).equals(word);
  }

  /** The name that a word is the genitive of; the word itself when it is none. */
  String withoutGenitive(String word) {
    if (word.length() < 4 || !word.endsWith("s") || firstNames.contains(word)) {
      return word;
    }
    String bare = word.substring(0, word.length() - 1);
    return firstNames.contains(bare) || (isPlainLastName(bare) && !lastNames.contains(word))
        ? bare
        : word;
  }
}
