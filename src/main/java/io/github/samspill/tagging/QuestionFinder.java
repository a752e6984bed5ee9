package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a text, and which of its words are asked. */
final class QuestionFinder {
  private enum Kind {
    BORDER,
    OPENER,
    ASKED_OPENER,
    TAG
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  QuestionFinder(FramingRules rules) {
    add(Kind.BORDER, rules.borders());
    add(Kind.OPENER, rules.openers());
    add(Kind.ASKED_OPENER, rules.askedOpeners());
    add(Kind.TAG, rules.tags());
  }

  private void add(Kind kind, List<Pattern> own) {
    for (Pattern pattern : own) {
      kinds.add(kind);
      patterns.add(pattern);
    }
  }

  /** All patterns, in the order that {@link #of} counts them in. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** A text with the matches that tell of questions. */
  private static final class Asking {
    final Speech speech;
    final Clauses clauses;
    final InOrder openers = new InOrder();
    final InOrder askedOpeners = new InOrder();
    final InOrder tags = new InOrder();
    final List<Frames.Span> spans = new ArrayList<>();

    Asking(Speech speech) {
      this.speech = speech;
      this.clauses = new Clauses(speech);
    }

    void add(int from, int to, String cue) {
      spans.add(new Frames.Span(Framing.QUESTION, from, to, Frames.ANY_HIT, cue));
    }
  }

  /**
   * The questions of a text.
   *
   * @param matches where {@link #patterns} stand in it, numbered from 0 as they are listed there
   */
  Questions of(Speech speech, List<Match> matches) {
    Asking asking = new Asking(speech);
    for (Match match : matches) {
      switch (kinds.get(match.pattern())) {
        case BORDER -> asking.clauses.begin(match.from());
        case OPENER -> asking.openers.add(match);
        case ASKED_OPENER -> asking.askedOpeners.add(match);
        case TAG -> asking.tags.add(match);
      }
    }
    boolean atEnd = false;
    for (Sentence sentence : speech.sentences()) {
      int known = asking.spans.size();
      question(sentence, asking);
      atEnd = asking.spans.size() > known && asking.spans.get(known).to() == sentence.to();
    }
    return new Questions(asking.spans, atEnd, asking.clauses);
  }

  /**
   * A question mark asks from the first clause that opens as a question, else the last clause alone
   * (the one before it when that is a single word, such as a name), and nothing when the last is a
   * mere tag. Without one, a sentence that opens as a question asks as far as its first clause
   * goes.
   */
  private static void question(Sentence sentence, Asking asking) {
    Match opener = first(asking.openers.of(sentence), sentence, asking.clauses, null);
    List<Match> whenAsked = asking.askedOpeners.of(sentence);
    if (sentence.asked()) {
      opener = first(whenAsked, sentence, asking.clauses, opener);
    }
    List<Match> tags = asking.tags.of(sentence);
    if (opener != null) {
      int last = opener.to() - 1;
      int to = sentence.asked() ? sentence.to() : asking.clauses.to(last, sentence.to());
      asking.add(opener.from(), to, opener.wordsIn(asking.speech));
    } else if (sentence.asked()) {
      mark(sentence, tags, asking);
    }
  }

  /** The first of some openers that stands where a question may begin, or one found before. */
  private static Match first(
      List<Match> openers, Sentence sentence, Clauses clauses, Match before) {
    Match first = before;
    for (Match match : openers) {
      boolean opens =
          match.from() == sentence.from() || (sentence.asked() && clauses.beginsWith(match.from()));
      if (opens && (first == null || match.from() < first.from())) {
        first = match;
      }
    }
    return first;
  }

  private static void mark(Sentence sentence, List<Match> tags, Asking asking) {
    int lastClause = asking.clauses.from(sentence.to() - 1);
    boolean tag = false;
    for (Match match : tags) {
      tag |= match.from() == lastClause && match.to() == sentence.to();
    }
    if (!tag) {
      boolean oneWord = sentence.to() - lastClause == 1 && lastClause > sentence.from();
      int from = oneWord ? asking.clauses.from(lastClause - 1) : lastClause;
      asking.add(from, sentence.to(), "?");
    }
  }
}
