package io.github.samspill.privacy;

import java.util.List;

/** Finds a name that stands where a speaker's code should. */
final class CodeFinder implements Finder {
  private final Lexicon lexicon;
  private final Reason reason;

  CodeFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reason = reasons.of("name.speaker");
  }

  @Override
  public List<Finding> in(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.lower(i);
      if (word.length() > 1
          && (lexicon.isFirstName(word)
              || lexicon.isPlainLastName(word)
              || (lexicon.isPatronymic(word) && !lexicon.identifiesNobody(word)))) {
        return List.of(
            new Finding(Kind.NAME, passage.start(0), passage.end(passage.size() - 1), reason));
      }
    }
    return List.of();
  }
}
