package io.github.samspill.tagging;

import io.github.samspill.language.FormTable;
import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
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

  private final FunctionWords functionWords;
  private final FormTable<int[]> categories;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  ConductFinder(ConductRules rules) {
    functionWords = rules.functionWords();
    categories =
        new FormTable<>(
            form -> functionWords.of(form).stream().mapToInt(Integer::intValue).toArray());
    add(Kind.OPEN_QUESTION, rules.openQuestions());
    add(Kind.PASSES_ON, rules.passesOn());
    add(Kind.BACK_CHANNEL, rules.backChannels());
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

  /**
   * How a turn takes part.
   *
   * @param matches where {@link #patterns} stand in it, numbered from 0
   * @param codes the code of each speaker who may be called, by the code in lower case
   */
  Conduct of(Speech speech, List<Match> matches, Frames frames, Map<String, String> codes) {
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
    List<Frames.Span> asked = frames.of(Framing.QUESTION);
    int open = 0;
    for (Frames.Span span : asked) {
      int next = opening.nextSetBit(span.from());
      open += next >= 0 && next < span.to() ? 1 : 0;
    }
    return new Conduct(
        open,
        asked.size() - open,
        frames.question(),
        passesOn,
        speech.words() > 0 && listening.cardinality() == speech.words(),
        addressed(speech, codes),
        functionWords(speech));
  }

  /** How many words of each category a text has. */
  private List<Integer> functionWords(Speech speech) {
    int[] counts = new int[functionWords.categories().size()];
    for (int i = 0; i < speech.words(); i++) {
      for (int category : categories.of(speech.tokens().get(i).form())) {
        counts[category]++;
      }
    }
    List<Integer> listed = new ArrayList<>(counts.length);
    for (int count : counts) {
      listed.add(count);
    }
    return listed;
  }

  /** Codes that stand by themselves in a clause, as a name does by which somebody is called. */
  private static List<String> addressed(Speech speech, Map<String, String> codes) {
    List<String> called = new ArrayList<>();
    List<Token> tokens = speech.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean alone =
          tokens.get(i).before() != Border.NONE
              && (i + 1 == tokens.size() || tokens.get(i + 1).before() != Border.NONE);
      String code = alone ? codes.get(tokens.get(i).word()) : null;
      if (code != null && !called.contains(code)) {
        called.add(code);
      }
    }
    return called;
  }
}
