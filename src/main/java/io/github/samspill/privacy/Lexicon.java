package io.github.samspill.privacy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words, names and cues of the resources beside. */
final class Lexicon {
  /** Words of the longest phrase among the cues, and of the longest place. */
  static final int LONGEST_PHRASE = 4;

  private static final String[] PATRONYMIC_ENDINGS = {"sen", "sson", "datter", "dotter"};
  private static final int PATRONYMIC_BEGINNING = 3;

  private final Set<String> firstNames = Resource.entries("first-names.txt");
  private final Set<String> lastNames = Resource.entries("last-names.txt");
  private final Set<String> places = new HashSet<>();
  private final Set<String> placesBegin = new HashSet<>();
  private final Set<String> plainPlacesBegin = new HashSet<>();
  private final Map<String, Set<String>> cues = Resource.sections("cues.txt");
  private final Set<String> words = new HashSet<>();
  private final Set<String> things;
  private final Set<String> others;
  private final Set<String> subjects;
  private final Set<String> surnames;
  private final Set<String> commonPlaces;
  private final Set<String> notPlaces;
  private final Set<String> dwelt;
  private final Set<String> notIdentifying = new HashSet<>();

  Lexicon() {
    Map<String, Set<String>> common = Resource.sections("common-words.txt");
    this.things = common.get("things");
    this.others = common.get("others");
    this.subjects = common.get("subjects");
    this.surnames = common.get("surnames");
    this.commonPlaces = common.get("places");
    this.notPlaces = common.get("not-places");
    this.dwelt = common.get("dwelt");
    words.addAll(firstNames);
    words.addAll(lastNames);
    addWords(common);
    addWords(cues);
    for (String place : Resource.entries("places.txt")) {
      String name = place.replace('-', ' ').replace('.', ' ');
      places.add(name);
      String first = firstWord(name);
      words.add(first);
      placesBegin.add(first);
      if (isPlainPlace(name)) {
        plainPlacesBegin.add(first);
      }
    }
    for (Set<String> section : Resource.sections("not-identifying.txt").values()) {
      for (String entry : section) {
        addWords(entry, notIdentifying);
      }
    }
  }

  /** Adds the words of an entry, parted by spaces and hyphens. */
  private static void addWords(String entry, Set<String> words) {
    int from = 0;
    for (int i = 0; i <= entry.length(); i++) {
      if (i == entry.length() || entry.charAt(i) == ' ' || entry.charAt(i) == '-') {
        words.add(entry.substring(from, i));
        from = i + 1;
      }
    }
  }

  private void addWords(Map<String, Set<String>> sections) {
    for (Set<String> section : sections.values()) {
      for (String entry : section) {
        addWords(entry, words);
      }
    }
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /** The words and phrases of a section of {@code cues.txt}. */
  Set<String> cue(String section) {
    Set<String> words = cues.get(section);
    if (words == null) {
      throw new IllegalArgumentException("cues.txt has no section " + section);
    }
    return words;
  }

  /** The same where they are sought before a word. */
  Phrases phrases(String section) {
    return new Phrases(cue(section));
  }

  /** Whether a word in lower case is a name, a cue or a part of one, in the genitive or not. */
  boolean holds(String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
  }

  boolean isFirstName(String word) {
    return firstNames.contains(word);
  }

  /** A first name that is no common word. */
  boolean isPlainFirstName(String word) {
    return firstNames.contains(word) && !things.contains(word) && !others.contains(word);
  }

  /** A first name that in lower case, where a name stands, is one: no verb or particle. */
  boolean isNameAfterCue(String word) {
    return firstNames.contains(word) && !others.contains(word);
  }

  /** A first name that before "sa" is one, with a capital at the beginning too. */
  boolean isNameBeforeVerb(String word) {
    return firstNames.contains(word) && !subjects.contains(word);
  }

  boolean isLastName(String word) {
    return lastNames.contains(word);
  }

  /** A surname that is no common word. */
  boolean isPlainLastName(String word) {
    return lastNames.contains(word) && !surnames.contains(word) && !commonPlaces.contains(word);
  }

  /** A word with a patronymic's ending, known or not. */
  boolean isPatronymic(String word) {
    for (String ending : PATRONYMIC_ENDINGS) {
      if (word.endsWith(ending) && isLetters(word, word.length() - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetters(String word, int to) {
    int letters = 0;
    for (int i = 0; i < to; i += Character.charCount(word.codePointAt(i))) {
      if (!Character.isLetter(word.codePointAt(i))) {
        return false;
      }
      letters++;
    }
    return letters >= PATRONYMIC_BEGINNING;
  }

  /** Whether a place begins with the word, in the genitive or not. */
  boolean mayBeginPlace(String word) {
    return placesBegin.contains(word)
        || (word.endsWith("s") && placesBegin.contains(word.substring(0, word.length() - 1)));
  }

  /** The same for a place that is no common word. */
  boolean mayBeginPlainPlace(String word) {
    return plainPlacesBegin.contains(word)
        || (word.endsWith("s") && plainPlacesBegin.contains(word.substring(0, word.length() - 1)));
  }

  boolean isPlace(String phrase) {
    return places.contains(phrase) && !notPlaces.contains(phrase);
  }

  boolean isPlainPlace(String phrase) {
    return isPlace(phrase) && !commonPlaces.contains(phrase);
  }

  /** A common word that after "bor i" means the place, in lower case too. */
  boolean isDweltPlace(String word) {
    return dwelt.contains(word);
  }

  /** Whether a word is neither a name nor a place. */
  boolean isStrange(String word) {
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
