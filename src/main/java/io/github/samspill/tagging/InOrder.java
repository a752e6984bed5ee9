package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Matches in the order of the text, handed out sentence by sentence. */
final class InOrder {
  private final List<Match> matches = new ArrayList<>();
  private int next;

  void add(Match match) {
    matches.add(match);
  }

  /** Those of the next sentence. */
  List<Match> of(Sentence sentence) {
    int from = next;
    while (next < matches.size() && matches.get(next).to() <= sentence.to()) {
      next++;
    }
    return matches.subList(from, next);
  }
}
