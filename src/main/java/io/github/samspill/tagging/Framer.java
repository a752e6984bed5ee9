package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Finds what in a text is denied, conditional, reported or polite besides what is asked. */
final class Framer {
  private final int firstException;
  private final int firstCue;
  private final List<Cue> cues;
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<String> ironyMarks;

  Framer(FramingRules rules) {
    patterns.addAll(rules.innerBorders());
    firstException = patterns.size();
    patterns.addAll(rules.exceptions());
    firstCue = patterns.size();
    cues = rules.cues();
    for (Cue cue : cues) {
      patterns.add(cue.pattern());
    }
    ironyMarks = rules.ironyMarks();
  }

  /** All framing patterns in the order that {@link #frames} counts them in. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** A text with the matches that frame. */
  private static final class Framed {
    final Speech speech;
    final Clauses clauses;
    final BitSet innerStarts = new BitSet();
    final BitSet excepted = new BitSet();
    final InOrder cues = new InOrder();
    final List<Frames.Span> spans;

    Framed(Speech speech, Questions questions) {
      this.speech = speech;
      this.clauses = questions.clauses();
      this.spans = new ArrayList<>(questions.spans());
    }

    int innerClauseFrom(int word) {
      return Math.max(clauses.from(word), innerStarts.previousSetBit(word));
    }
  }

  /**
   * The frames of a text.
   *
   * @param speech the text
   * @param questions what is asked in it
   * @param matches where {@link #patterns} stand in it, numbered from 0 as they are listed there
   */
  Frames frames(Speech speech, Questions questions, List<Match> matches) {
    Framed framed = new Framed(speech, questions);
    for (Match match : matches) {
      if (match.pattern() < firstException) {
        framed.innerStarts.set(match.from());
      } else if (match.pattern() < firstCue) {
        framed.excepted.set(match.from(), match.to());
      } else {
        framed.cues.add(match);
      }
    }
    for (Sentence sentence : speech.sentences()) {
      for (Match match : framed.cues.of(sentence)) {
        if (!framed.excepted.get(match.from())) {
          cue(cues.get(match.pattern() - firstCue), match, sentence, framed);
        }
      }
    }
    irony(framed);
    return new Frames(framed.spans);
  }

  private void irony(Framed framed) {
    String text = framed.speech.text().toLowerCase(Locale.ROOT);
    for (String mark : ironyMarks) {
      if (text.contains(mark)) {
        int words = framed.speech.words();
        framed.spans.add(new Frames.Span(Framing.IRONY, 0, words, Frames.ANY_HIT, mark));
      }
    }
  }

  private static void cue(Cue cue, Match match, Sentence sentence, Framed framed) {
    int last = match.to() - 1;
    int from =
        switch (cue.scope()) {
          case CLAUSE -> framed.innerClauseFrom(match.from());
          case SENTENCE -> sentence.from();
          case FORWARD, REST, OWN -> match.from();
        };
    int to =
        switch (cue.scope()) {
          case CLAUSE, FORWARD -> framed.clauses.to(last, sentence.to());
          case REST, SENTENCE -> sentence.to();
          case OWN -> match.to();
        };
    framed.spans.add(
        new Frames.Span(
            cue.framing(),
            Math.max(from, match.from() - cue.reach()),
            Math.min(to, match.to() + cue.reach()),
            sparesNone(cue) ? Frames.ANY_HIT : match.from(),
            match.wordsIn(framed.speech)));
  }

  /** Whether the cue holds back even a hit that names it. */
  private static boolean sparesNone(Cue cue) {
    return cue.scope() == Cue.Scope.OWN || cue.framing() == Framing.IRONY;
  }
}
