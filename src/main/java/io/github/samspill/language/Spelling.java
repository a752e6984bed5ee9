package io.github.samspill.language;

import java.util.Locale;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/** What is known of a word by how it is written: in lower case, normalised and as its stem. */
final class Spelling {
  private final ScandinavianNormalizer normalizer =
      new ScandinavianNormalizer(ScandinavianNormalizer.ALL_FOLDINGS);
  private final NorwegianStemmer stemmer = new NorwegianStemmer();

  /** The form of this number that is written so. */
  Form form(int number, String surface) {
    String lower = same(surface.toLowerCase(Locale.ROOT), surface);
    String word = same(normalised(surface), lower);
    return new Form(number, surface, lower, word, same(stem(word), word), isWord(surface));
  }

  /** Strings that say the same are kept once. */
  private static String same(String made, String known) {
    return made.equals(known) ? known : made;
  }

  private String normalised(String surface) {
    char[] characters = surface.toCharArray();
    CharacterUtils.toLowerCase(characters, 0, characters.length);
    return new String(characters, 0, normalizer.processToken(characters, characters.length));
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static boolean isWord(String surface) {
    for (int i = 0; i < surface.length(); i = surface.offsetByCodePoints(i, 1)) {
      if (Character.isLetterOrDigit(surface.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
