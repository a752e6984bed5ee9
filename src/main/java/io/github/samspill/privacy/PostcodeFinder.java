package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a postcode with the place that it belongs to. */
final class PostcodeFinder implements Finder {
  private static final int LENGTH = 4;
  private static final Pattern YEAR = Pattern.compile("19\\d\\d|20[0-3]\\d");

  private final Lexicon lexicon;
  private final Reason reason;

  PostcodeFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reason = reasons.of("address.post-code");
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    if (passage.digits().longest() < LENGTH) {
      return found;
    }
    Set<String> words = lexicon.cue("postcode-words");
    for (int i = 0; i + 1 < passage.size(); i++) {
      String code = passage.lower(i);
      if (isCode(code)
          && passage.joined(i + 1)
          && lexicon.isPlace(passage.lower(i + 1))
          && (passage.capital(i + 1) || lexicon.isPlainPlace(passage.lower(i + 1)))
          && (!YEAR.matcher(code).matches() || ShapeFinder.anyWord(passage, words))) {
        found.add(new Finding(Kind.ADDRESS, passage.start(i), passage.end(i + 1), reason));
      }
    }
    return found;
  }

  private static boolean isCode(String word) {
    return word.length() == LENGTH && Digits.of(word).count() == LENGTH;
  }
}
