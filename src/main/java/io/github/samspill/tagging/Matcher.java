package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All patterns of a rule set in one scanner, in groups by what they are for. What a text holds is
 * found group by group when it is asked for: most texts hold no evidence, and what would frame it
 * need not be sought there. One thread uses one matcher.
 */
final class Matcher {
  private static final int CONDUCT = 0;
  private static final int FUNCTION_WORDS = 1;
  private static final int FRAMES = 2;
  private static final int COMPANY = 3;
  private static final int RULES = 4;

  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final QuestionFinder questionFinder;
  private final ConductFinder conductFinder;
  private final Framer framer;
  private final RuleSearch ruleSearch;
  private final RuleFinder ruleFinder;
  private final int firstOfConduct;
  private final int firstOfFunctionWords;
  private final int firstOfFrames;
  private final int firstOfCompany;
  private final Scanner scanner;
  private final Places signs = new Places();
  private final Places found = new Places();

  Matcher(RuleSet ruleSet) {
    questionFinder = new QuestionFinder(ruleSet.framing());
    add(questionFinder.patterns(), CONDUCT);
    conductFinder = new ConductFinder(ruleSet.conduct());
    firstOfConduct = add(conductFinder.patterns(), CONDUCT);
    firstOfFunctionWords = add(conductFinder.functionWords(), FUNCTION_WORDS);
    framer = new Framer(ruleSet.framing());
    firstOfFrames = add(framer.patterns(), FRAMES);
    Company company = new Company(ruleSet.rules());
    firstOfCompany = add(company.patterns(), COMPANY);
    ruleSearch = new RuleSearch(ruleSet.rules(), company, patterns.size(), RULES);
    ruleFinder = new RuleFinder(ruleSearch);
    int firstOfRules = add(ruleSearch.patterns(), RULES);
    for (int pattern = firstOfRules; pattern < groups.size(); pattern++) {
      groups.set(pattern, ruleSearch.group(pattern));
    }
    scanner =
        new Scanner(
            patterns,
            groups.stream().mapToInt(Integer::intValue).toArray(),
            RULES + Wanted.GROUPS,
            ruleSet.index());
  }

  /** All patterns, by their numbers. */
  List<Pattern> patterns() {
    return patterns;
  }

  private int add(List<Pattern> own, int group) {
    int first = patterns.size();
    for (Pattern pattern : own) {
      patterns.add(pattern);
      groups.add(group);
    }
    return first;
  }

  /** A text, to be asked what it holds. */
  Text text(Speech speech) {
    return new Text(speech);
  }

  /** What a text holds. Several texts of a matcher may be asked in turn. */
  final class Text implements RuleSearch.Looked {
    private final Speech speech;
    private Questions questions;
    private BitSet phrases;

    private Text(Speech speech) {
      this.speech = speech;
    }

    @Override
    public Speech speech() {
      return speech;
    }

    /**
     * How it takes part in the talk.
     *
     * @param codes the code of each speaker who may be called, by the code in lower case
     */
    Conduct conduct(Map<String, String> codes) {
      int[] functionWords = new int[conductFinder.functionWords().size()];
      List<Match> ofConduct = new ArrayList<>();
      questions = questions(functionWords, ofConduct);
      return conductFinder.of(speech, ofConduct, functionWords, questions, codes);
    }

    /** What is asked in it; its function words are counted, and the matches of conduct added. */
    private Questions questions(int[] functionWords, List<Match> ofConduct) {
      scanner.read(speech);
      signs.clear();
      scanner.signs(CONDUCT, FUNCTION_WORDS, signs);
      signs.keep(pattern -> !isCounted(pattern, functionWords));
      found.clear();
      scanner.find(signs, found);
      List<Match> asking = new ArrayList<>();
      for (int place = 0; place < found.size(); place++) {
        Match match = scanner.match(found, place);
        if (match.pattern() < firstOfConduct) {
          asking.add(match);
        } else {
          ofConduct.add(match.counted(match.pattern() - firstOfConduct));
        }
      }
      return questionFinder.of(speech, asking);
    }

    /** Counts a function word, if it is one. */
    private boolean isCounted(int pattern, int[] functionWords) {
      boolean counted = pattern >= firstOfFunctionWords;
      if (counted) {
        functionWords[pattern - firstOfFunctionWords]++;
      }
      return counted;
    }

    /**
     * The evidence in it, by place and then by rule.
     *
     * @param context where it is said
     * @param before gives the phrases of the turn before; empty when it is not known
     * @param faint whether to tell what is too faint to count
     */
    List<Evidence> evidence(Context context, Supplier<Optional<BitSet>> before, boolean faint) {
      scanner.read(speech);
      Places places = ruleSearch.find(this, context, before, scanner, faint);
      return places.size() == 0 ? List.of() : ruleFinder.evidence(this, places, scanner, faint);
    }

    @Override
    public BitSet phrases() {
      if (phrases == null) {
        phrases = new BitSet();
        Places found = found(COMPANY);
        for (int place = 0; place < found.size(); place++) {
          phrases.set(found.pattern(place) - firstOfCompany);
        }
      }
      return phrases;
    }

    @Override
    public Frames frames() {
      if (questions == null) {
        questions = questions(new int[conductFinder.functionWords().size()], new ArrayList<>());
      }
      Places found = found(FRAMES);
      List<Match> matches = new ArrayList<>();
      for (int place = 0; place < found.size(); place++) {
        matches.add(scanner.match(found, place).counted(found.pattern(place) - firstOfFrames));
      }
      return framer.frames(speech, questions, matches);
    }

    private Places found(int group) {
      scanner.read(speech);
      Places found = new Places();
      scanner.find(group, found);
      return found;
    }
  }
}
