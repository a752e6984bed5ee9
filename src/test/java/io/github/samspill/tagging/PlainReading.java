package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import java.util.Set;
import java.util.TreeSet;

/** What a pattern means, word for word and without regard to time: what the matcher is held to. */
final class PlainReading {
  private PlainReading() {}

  /** Where the pattern may end when it begins at a word: the definition, word for word. */
  static Set<Integer> ends(Pattern pattern, Speech speech, int from, int limit) {
    Set<Integer> ends = new TreeSet<>();
    if (pattern instanceof Pattern.Sequence sequence) {
      ends.add(from);
      for (Pattern part : sequence.parts()) {
        Set<Integer> next = new TreeSet<>();
        ends.forEach(at -> next.addAll(ends(part, speech, at, limit)));
        ends = next;
      }
    } else if (pattern instanceof Pattern.Choice choice) {
      for (Pattern option : choice.options()) {
        ends.addAll(ends(option, speech, from, limit));
      }
    } else if (pattern instanceof Pattern.Opening opening) {
      if (from < limit && speech.tokens().get(from).before() != Token.Border.NONE) {
        ends.addAll(ends(opening.part(), speech, from, limit));
      }
    } else if (pattern instanceof Pattern.Closing closing) {
      ends.addAll(ends(closing.part(), speech, from, limit));
      ends.removeIf(end -> end < limit && speech.tokens().get(end).before() == Token.Border.NONE);
    } else if (pattern instanceof Pattern.Maybe maybe) {
      ends.add(from);
      ends.addAll(ends(maybe.part(), speech, from, limit));
    } else if (pattern instanceof Pattern.Gap gap) {
      for (int words = 0; words <= gap.most() && from + words <= limit; words++) {
        ends.add(from + words);
      }
    } else if (from < limit && fits(pattern, speech.tokens().get(from))) {
      ends.add(from + 1);
    }
    return ends;
  }

  private static boolean fits(Pattern pattern, Token token) {
    if (pattern instanceof Pattern.Word word) {
      return word.word().equals(token.word());
    }
    if (pattern instanceof Pattern.Stem stem) {
      return stem.stem().equals(token.stem());
    }
    if (pattern instanceof Pattern.Open open && open.openStart() && open.openEnd()) {
      return token.word().contains(open.part());
    }
    if (pattern instanceof Pattern.Open open && open.openStart()) {
      return token.word().endsWith(open.part());
    }
    if (pattern instanceof Pattern.Open open) {
      return token.word().startsWith(open.part());
    }
    return true;
  }
}
