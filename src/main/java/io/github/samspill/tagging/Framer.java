package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds clauses, and what in them is denied, asked, conditional, reported or polite. */
final class Framer {
  private enum Kind {
    BORDER,
    INNER_BORDER,
    EXCEPTION,
    CUE,
    OPENER,
    ASKED_OPENER,
    TAG
  }

  /** A framing pattern and what it is for; the cue when it is one. */
  private record Part(Kind kind, Pattern pattern, Optional<Cue> cue) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<String> ironyMarks;

  Framer(FramingRules rules) {
    add(Kind.BORDER, rules.borders());
    add(Kind.INNER_BORDER, rules.innerBorders());
    add(Kind.EXCEPTION, rules.exceptions());
    rules.cues().forEach(cue -> parts.add(new Part(Kind.CUE, cue.pattern(), Optional.of(cue))));
    add(Kind.OPENER, rules.openers());
    add(Kind.ASKED_OPENER, rules.askedOpeners());
    add(Kind.TAG, rules.tags());
    ironyMarks = rules.ironyMarks();
  }

  private void add(Kind kind, List<Pattern> patterns) {
    patterns.forEach(pattern -> parts.add(new Part(kind, pattern, Optional.empty())));
  }

  /** All framing patterns in the order that {@link #frames} counts them in. */
  List<Pattern> patterns() {
    return parts.stream().map(Part::pattern).toList();
  }

  /** Matches in the order of the text, handed out sentence by sentence. */
  private static final class InOrder {
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

  /** The matches of one text by what they are. */
  private final class Found {
    final BitSet clauseStarts = new BitSet();
    final BitSet innerStarts = new BitSet();
    final BitSet excepted = new BitSet();
    final InOrder cues = new InOrder();
    final InOrder openers = new InOrder();
    final InOrder askedOpeners = new InOrder();
    final InOrder tags = new InOrder();

    Found(Speech speech, List<Match> matches) {
      for (int i = 0; i < speech.words(); i++) {
        clauseStarts.set(i, speech.tokens().get(i).before() != Border.NONE);
      }
      matches.forEach(this::sort);
    }

    private void sort(Match match) {
      switch (parts.get(match.pattern()).kind()) {
        case BORDER -> clauseStarts.set(match.from());
        case INNER_BORDER -> innerStarts.set(match.from());
        case EXCEPTION -> excepted.set(match.from(), match.to());
        case CUE -> cues.add(match);
        case OPENER -> openers.add(match);
        case ASKED_OPENER -> askedOpeners.add(match);
        case TAG -> tags.add(match);
      }
    }

    int clauseFrom(int word) {
      return clauseStarts.previousSetBit(word);
    }

    int innerClauseFrom(int word) {
      return Math.max(clauseFrom(word), innerStarts.previousSetBit(word));
    }

    int clauseTo(int word, int end) {
      int next = clauseStarts.nextSetBit(word + 1);
      return next < 0 ? end : Math.min(next, end);
    }
  }

  /**
   * The frames of a text.
   *
   * @param speech the text
   * @param matches where {@link #patterns} stand in it, numbered from 0 as they are listed there
   */
  Frames frames(Speech speech, List<Match> matches) {
    Found found = new Found(speech, matches);
    List<Frames.Span> spans = new ArrayList<>();
    boolean question = false;
    for (Sentence sentence : speech.sentences()) {
      int asked = spans.size();
      question(speech, sentence, found, spans);
      question = spans.size() > asked && spans.get(asked).to() == sentence.to();
      for (Match match : found.cues.of(sentence)) {
        cue(speech, sentence, match, found, spans);
      }
    }
    irony(speech, spans);
    return new Frames(spans, question);
  }

  private void irony(Speech speech, List<Frames.Span> spans) {
    String text = speech.text().toLowerCase(Locale.ROOT);
    for (String mark : ironyMarks) {
      if (text.contains(mark)) {
        spans.add(new Frames.Span(Framing.IRONY, 0, speech.words(), Frames.ANY_HIT, mark));
      }
    }
  }

  private void cue(
      Speech speech, Sentence sentence, Match match, Found found, List<Frames.Span> spans) {
    if (found.excepted.get(match.from())) {
      return;
    }
    Cue cue = parts.get(match.pattern()).cue().orElseThrow();
    int last = match.to() - 1;
    int from =
        switch (cue.scope()) {
          case CLAUSE -> found.innerClauseFrom(match.from());
          case SENTENCE -> sentence.from();
          case FORWARD, REST, OWN -> match.from();
        };
    int to =
        switch (cue.scope()) {
          case CLAUSE, FORWARD -> found.clauseTo(last, sentence.to());
          case REST, SENTENCE -> sentence.to();
          case OWN -> match.to();
        };
    spans.add(
        new Frames.Span(
            cue.framing(),
            Math.max(from, match.from() - cue.reach()),
            Math.min(to, match.to() + cue.reach()),
            sparesNone(cue) ? Frames.ANY_HIT : match.from(),
            words(speech, match)));
  }

  /** Whether the cue holds back even a hit that names it. */
  private static boolean sparesNone(Cue cue) {
    return cue.scope() == Cue.Scope.OWN || cue.framing() == Framing.IRONY;
  }

  /**
   * A question mark asks from the first clause that opens as a question, else the last clause alone
   * (the one before it when that is a single word, such as a name), and nothing when the last is a
   * mere tag. Without one, a sentence that opens as a question asks as far as its first clause
   * goes.
   */
  private void question(Speech speech, Sentence sentence, Found found, List<Frames.Span> spans) {
    Match opener = first(found.openers.of(sentence), sentence, found, null);
    List<Match> whenAsked = found.askedOpeners.of(sentence);
    if (sentence.asked()) {
      opener = first(whenAsked, sentence, found, opener);
    }
    List<Match> tags = found.tags.of(sentence);
    if (opener != null) {
      int last = opener.to() - 1;
      int to = sentence.asked() ? sentence.to() : found.clauseTo(last, sentence.to());
      String cue = words(speech, opener);
      spans.add(new Frames.Span(Framing.QUESTION, opener.from(), to, Frames.ANY_HIT, cue));
    } else if (sentence.asked()) {
      mark(sentence, found, tags, spans);
    }
  }

  /** The first of some openers that stands where a question may begin, or one found before. */
  private static Match first(List<Match> openers, Sentence sentence, Found found, Match before) {
    Match first = before;
    for (Match match : openers) {
      boolean opens =
          match.from() == sentence.from()
              || (sentence.asked() && found.clauseStarts.get(match.from()));
      if (opens && (first == null || match.from() < first.from())) {
        first = match;
      }
    }
    return first;
  }

  private void mark(Sentence sentence, Found found, List<Match> tags, List<Frames.Span> spans) {
    int lastClause = found.clauseFrom(sentence.to() - 1);
    boolean tag = false;
    for (Match match : tags) {
      tag |= match.from() == lastClause && match.to() == sentence.to();
    }
    if (!tag) {
      boolean oneWord = sentence.to() - lastClause == 1 && lastClause > sentence.from();
      int from = oneWord ? found.clauseFrom(lastClause - 1) : lastClause;
      spans.add(new Frames.Span(Framing.QUESTION, from, sentence.to(), Frames.ANY_HIT, "?"));
    }
  }

  private static String words(Speech speech, Match match) {
    return speech
        .text()
        .substring(
            speech.tokens().get(match.from()).start(), speech.tokens().get(match.to() - 1).end());
  }
}
