package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Finds how turns take part in the talk. */
final class ConductFinder {
  private enum Kind {
    OPEN_QUESTION,
    PASSES_ON,
    BACK_CHANNEL
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Pattern> functionWords;

  ConductFinder(ConductRules rules) {
    add(Kind.OPEN_QUESTION, rules.openQuestions());
    add(Kind.PASSES_ON, rules.passesOn());
    add(Kind.BACK_CHANNEL, rules.backChannels());
    functionWords = rules.functionWords().patterns();
  }

  private void add(Kind kind, List<Rule> rules) {
    for (Rule rule : rules) {
      for (Pattern pattern : rule.compiled()) {
        kinds.add(kind);
        patterns.add(pattern);
      }
    }
  }

  /** All patterns, in the order that {@link #of} counts them in. */
  List<Pattern> patterns() {
    return List.copyOf(patterns);
  }

  /** The patterns of the categories of function words. */
  List<Pattern> functionWords() {
    return functionWords;
  }

  /**
   * How a turn takes part.
   *
   * @param matches where {@link #patterns} stand in it, numbered from 0
   * @param counts how many of its words are of each category of function words
   * @param codes the code of each speaker who may be called, by the code in lower case
   */
  Conduct of(
      Speech speech,
      List<Match> matches,
      int[] counts,
      Questions questions,
      Map<String, String> codes) {
    BitSet opening = new BitSet();
    BitSet listening = new BitSet();
    boolean passesOn = false;
    for (Match match : matches) {
      switch (kinds.get(match.pattern())) {
        case OPEN_QUESTION -> opening.set(match.from(), match.to());
        case BACK_CHANNEL -> listening.set(match.from(), match.to());
        case PASSES_ON -> passesOn = true;
      }
    }
    List<Frames.Span> asked = questions.spans();
    int open = 0;
    for (Frames.Span span : asked) {
      int next = opening.nextSetBit(span.from());
      open += next >= 0 && next < span.to() ? 1 : 0;
    }
    return new Conduct(
        open,
        asked.size() - open,
        questions.atEnd(),
        passesOn,
        speech.words() > 0 && listening.cardinality() == speech.words(),
        addressed(speech, codes),
        listed(counts));
  }

  private static List<Integer> listed(int[] counts) {
    Integer[] listed = new Integer[counts.length];
    for (int category = 0; category < counts.length; category++) {
      listed[category] = counts[category];
    }
    return List.of(listed);
  }

  /** Codes that stand by themselves in a clause, as a name does by which somebody is called. */
  private static List<String> addressed(Speech speech, Map<String, String> codes) {
    List<String> called = new ArrayList<>();
    for (int i = 0; i < speech.words(); i++) {
      boolean alone = speech.opensClause(i) && speech.closesClause(i);
      String code = alone ? codes.get(speech.tokens().get(i).word()) : null;
      if (code != null && !called.contains(code)) {
        called.add(code);
      }
    }
    return called;
  }
}
