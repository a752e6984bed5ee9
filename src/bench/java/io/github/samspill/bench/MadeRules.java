package io.github.samspill.bench;

import io.github.samspill.tagging.Condition;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.PatternIndex;
import io.github.samspill.tagging.PatternParser;
import io.github.samspill.tagging.PatternSyntaxError;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;

/**
 * Rule sets of any size for measuring: phrases of two to four words that follow each other in the
 * corpus, one of them of five letters or more as in phrases that people write, some with a gap,
 * some by their stem. The framing is the built-in one.
 */
final class MadeRules {
  private static final long SEED = 7;
  private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[a-zæøå]+");

  private final RuleSet builtIn;
  private final List<String> spoken;
  private final List<String> words;
  private final PatternParser parser = new PatternParser(Map.of());
  private final Random random = new Random(SEED);

  /** Made of a corpus; the built-in rules' examples tell what words are common, as ever. */
  MadeRules(RuleBook builtIn, Corpus corpus) {
    this.builtIn = builtIn.ruleSet();
    this.spoken = builtIn.spoken();
    this.words = corpus.words();
  }

  /** A set of so many rules. */
  RuleSet of(int size) throws PatternSyntaxError {
    List<Rule> rules = new ArrayList<>();
    while (rules.size() < size) {
      String factor = builtIn.factors().get(rules.size() % builtIn.factors().size()).id();
      rules.add(
          new Rule(
              factor + ".made-" + rules.size(),
              factor,
              "nb",
              List.of(pattern()),
              EnumSet.allOf(Framing.class),
              Rule.FULL,
              Condition.NONE));
    }
    RuleSet set =
        new RuleSet(builtIn.factors(), rules, builtIn.framing(), builtIn.conduct(), "made-" + size);
    return set.with(PatternIndex.of(set, spoken));
  }

  private Pattern pattern() throws PatternSyntaxError {
    while (true) {
      int from = random.nextInt(words.size() - 4);
      List<String> phrase = plain(words.subList(from, from + 2 + random.nextInt(3)));
      if (phrase.stream().anyMatch(word -> word.length() >= 5)) {
        int last = phrase.size() - 1;
        String end = random.nextInt(3) == 0 ? phrase.get(last) + "~" : phrase.get(last);
        String gap = random.nextInt(3) == 0 ? " …2 " : " ";
        return parser.parse(String.join(" ", phrase.subList(0, last)) + gap + end);
      }
    }
  }

  /** The words without punctuation; none when one of them is no plain word. */
  private static List<String> plain(List<String> phrase) {
    List<String> plain = new ArrayList<>();
    for (String word : phrase) {
      Matcher matcher = WORD.matcher(word);
      if (!matcher.lookingAt() || word.length() - matcher.end() > 1) {
        return List.of();
      }
      plain.add(matcher.group());
    }
    return plain;
  }
}
