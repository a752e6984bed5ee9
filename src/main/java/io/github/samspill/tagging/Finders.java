package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.List;

/** What finds by a rule set, and all its patterns: numbered, and in groups by what they are for. */
final class Finders {
  static final int CONDUCT = 0;
  static final int FUNCTION_WORDS = 1;
  static final int FRAMES = 2;
  static final int COMPANY = 3;
  static final int RULES = 4;

  /** How many groups there are. */
  static final int GROUPS = RULES + Wanted.GROUPS;

  final QuestionFinder questionFinder;
  final ConductFinder conductFinder;
  final Framer framer;
  final RuleSearch ruleSearch;
  final RuleFinder ruleFinder;
  final int firstOfConduct;
  final int firstOfFunctionWords;
  final int firstOfFrames;
  final int firstOfCompany;
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();

  Finders(RuleSet ruleSet) {
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
  }

  private int add(List<Pattern> own, int group) {
    int first = patterns.size();
    for (Pattern pattern : own) {
      patterns.add(pattern);
      groups.add(group);
    }
    return first;
  }

  /** All patterns, by their numbers. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** The group of each pattern. */
  int[] groups() {
    return groups.stream().mapToInt(Integer::intValue).toArray();
  }
}
