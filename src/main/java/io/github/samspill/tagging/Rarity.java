package io.github.samspill.tagging;

/**
 * How often words pass each test, as far as is known: counted in texts, and guessed from the length
 * of the words besides, since short words are the frequent ones.
 */
final class Rarity implements Needs.Frequency {
  // A letter more makes a word about so many times rarer.
  private static final double OF_LETTER = 3;

  private final double[] frequencies;

  /** So many words have passed each test. */
  Rarity(WordTests tests, double[] counts) {
    frequencies = counts.clone();
    for (int test = 1; test < frequencies.length; test++) {
      for (Pattern single : tests.singles(test)) {
        frequencies[test] += guess(single);
      }
    }
  }

  @Override
  public double of(int test) {
    return frequencies[test];
  }

  private static double guess(Pattern single) {
    if (single instanceof Pattern.Word word) {
      return ofLength(word.word().length());
    }
    if (single instanceof Pattern.Stem stem) {
      return ofLength(stem.stem().length() - 1);
    }
    Pattern.Open open = (Pattern.Open) single;
    return ofLength(open.part().length() - (open.openStart() && open.openEnd() ? 2 : 1));
  }

  private static double ofLength(int letters) {
    double frequency = 1;
    for (int i = 0; i < letters; i++) {
      frequency /= OF_LETTER;
    }
    return frequency;
  }
}
