package io.github.samspill.language;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/** What is known of a word by how it is written: in lower case, normalised and as its stem. */
final class Spelling {
  private final ScandinavianNormalizer normalizer =
      new ScandinavianNormalizer(ScandinavianNormalizer.ALL_FOLDINGS);
  private final NorwegianStemmer stemmer = new NorwegianStemmer();
  private final UnaryOperator<String> lowering = Spelling::lower;
  private final UnaryOperator<String> normalising = this::normalised;
  private final UnaryOperator<String> stemming = this::stem;

  /** The form of this number that is written so. */
  Form form(int number, String surface) {
    String lower = made(lowering, surface, surface);
    String word = made(normalising, surface, lower);
    return new Form(number, surface, lower, word, made(stemming, word, word), isWord(surface));
  }

  /**
   * What becomes of a text; where it says the same as one that is known, that one, so that it is
   * kept once. Since it calls what is one of several, the machine's compiler leaves that out of the
   * loop over all words, most of which have been seen before.
   */
  private static String made(UnaryOperator<String> making, String from, String known) {
    String made = making.apply(from);
    return made.equals(known) ? known : made;
  }

  private static String lower(String surface) {
    return surface.toLowerCase(Locale.ROOT);
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
