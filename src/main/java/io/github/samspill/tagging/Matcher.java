package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All patterns of a rule set in one scanner. What a text holds is found group by group when it is
 * asked for: most texts hold no evidence, and what would frame it need not be sought there. One
 * thread uses one matcher.
 */
final class Matcher {
  private final Finders finders;
  private final Scanner scanner;
  private final Places signs = new Places();
  private final Places found = new Places();

  Matcher(RuleSet ruleSet) {
    finders = new Finders(ruleSet);
    scanner = new Scanner(finders.patterns(), finders.groups(), Finders.GROUPS, ruleSet.index());
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
      int[] functionWords = new int[finders.conductFinder.functionWords().size()];
      List<Match> ofConduct = new ArrayList<>();
      questions = questions(functionWords, ofConduct);
      return finders.conductFinder.of(speech, ofConduct, functionWords, questions, codes);
    }

    /** What is asked in it; its function words are counted, and the matches of conduct added. */
    private Questions questions(int[] functionWords, List<Match> ofConduct) {
      scanner.read(speech);
      signs.clear();
      scanner.signs(Finders.CONDUCT, Finders.FUNCTION_WORDS, signs);
      signs.keep(pattern -> !isCounted(pattern, functionWords));
      found.clear();
      scanner.find(signs, found);
      List<Match> asking = new ArrayList<>();
      for (int place = 0; place < found.size(); place++) {
        Match match = scanner.match(found, place);
        if (match.pattern() < finders.firstOfConduct) {
          asking.add(match);
        } else {
          ofConduct.add(match.counted(match.pattern() - finders.firstOfConduct));
        }
      }
      return finders.questionFinder.of(speech, asking);
    }

    /** Counts a function word, if it is one. */
    private boolean isCounted(int pattern, int[] functionWords) {
      boolean counted = pattern >= finders.firstOfFunctionWords;
      if (counted) {
        functionWords[pattern - finders.firstOfFunctionWords]++;
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
      Places places = finders.ruleSearch.find(this, context, before, scanner, faint);
      return places.size() == 0
          ? List.of()
          : finders.ruleFinder.evidence(this, places, scanner, faint);
    }

    @Override
    public BitSet phrases() {
      if (phrases == null) {
        phrases = new BitSet();
        Places found = found(Finders.COMPANY);
        for (int place = 0; place < found.size(); place++) {
          phrases.set(found.pattern(place) - finders.firstOfCompany);
        }
      }
      return phrases;
    }

    @Override
    public Frames frames() {
      if (questions == null) {
        questions =
            questions(new int[finders.conductFinder.functionWords().size()], new ArrayList<>());
      }
      Places found = found(Finders.FRAMES);
      List<Match> matches = new ArrayList<>();
      for (int place = 0; place < found.size(); place++) {
        matches.add(
            scanner.match(found, place).counted(found.pattern(place) - finders.firstOfFrames));
      }
      return finders.framer.frames(speech, questions, matches);
    }

    private Places found(int group) {
      scanner.read(speech);
      Places found = new Places();
      scanner.find(group, found);
      return found;
    }
  }
}
