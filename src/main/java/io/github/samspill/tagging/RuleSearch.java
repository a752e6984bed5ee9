package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds where the patterns of rules stand, as far as the rules may find there and may count. */
final class RuleSearch {
  private final List<Rule> rules;
  private final Company company;
  private final List<Pattern> patterns = new ArrayList<>();
  private final int first;
  private final int firstGroup;
  private final int[] ruleOfPattern;
  // The rules of one id, one for each language, are one when they find.
  private final int[] idOfRule;
  private final Wanted wanted;
  private final Bounds bounds;
  private final Places signs = new Places();
  private final Places found = new Places();

  /**
   * A search for some rules.
   *
   * @param first the number that a scanner gives to the first of their patterns
   * @param firstGroup that of the first of their groups
   */
  RuleSearch(List<Rule> rules, Company company, int first, int firstGroup) {
    this.rules = rules;
    this.company = company;
    this.first = first;
    this.firstGroup = firstGroup;
    Map<String, Integer> ids = new HashMap<>();
    List<Integer> ofPattern = new ArrayList<>();
    idOfRule = new int[rules.size()];
    for (int rule = 0; rule < rules.size(); rule++) {
      idOfRule[rule] = ids.computeIfAbsent(rules.get(rule).id(), unused -> ids.size());
      for (Pattern pattern : rules.get(rule).compiled()) {
        patterns.add(pattern);
        ofPattern.add(rule);
      }
    }
    ruleOfPattern = ofPattern.stream().mapToInt(Integer::intValue).toArray();
    wanted = new Wanted(rules, ruleOfPattern);
    bounds = new Bounds(rules, ruleOfPattern, idOfRule, first);
  }

  /** All patterns, in the order of their numbers. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** The number of a pattern's group; those of all rules are {@link Wanted#GROUPS}. */
  int group(int pattern) {
    return firstGroup + wanted.group(pattern - first);
  }

  /** The rule of a pattern. */
  Rule rule(int pattern) {
    return rules.get(ruleOfPattern[pattern - first]);
  }

  /** The number of its id. */
  int id(int pattern) {
    return idOfRule[ruleOfPattern[pattern - first]];
  }

  /** A text as the rules look at it; what costs something is found when it is asked for. */
  interface Looked {
    /** Its words. */
    Speech speech();

    /** Which of the company's phrases it holds. */
    BitSet phrases();

    /** What frames what in it. */
    Frames frames();
  }

  /**
   * The places of the rules that may count.
   *
   * @param context where the text is said
   * @param before gives the phrases of the turn before; empty when it is not known
   * @param scanner what has read the text last
   * @param faint whether those are wanted too that are too faint to count
   * @return the places in their order, good until the next search
   */
  Places find(
      Looked looked,
      Context context,
      Supplier<Optional<BitSet>> before,
      Scanner scanner,
      boolean faint) {
    int words = looked.speech().words();
    signs.clear();
    found.clear();
    scanner.signs(
        firstGroup + Wanted.firstGroup(context), firstGroup + Wanted.lastGroup(context), signs);
    signs.keep(pattern -> wanted.is(pattern - first, context, words));
    if (faint) {
      scanner.find(signs, found);
    } else {
      bounds.prune(signs);
      bounds.find(signs, scanner, found);
      bounds.prune(found);
    }
    found.keep(pattern -> company.met(ruleOfPattern[pattern - first], looked, before));
    return found;
  }
}
