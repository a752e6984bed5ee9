package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import io.github.samspill.tagging.Evidence.HeldBack;
import io.github.samspill.tagging.Evidence.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds evidence: where the rules' patterns stand, as far as they may and as it counts. */
final class RuleFinder {
  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparingInt(Evidence::start)
          .thenComparingInt(Evidence::end)
          .thenComparing(Evidence::rule);

  private final List<Rule> rules;
  private final Company company;
  private final List<Pattern> patterns = new ArrayList<>();
  private final int[] ruleOfPattern;
  // The rules of one id, one for each language, are one when they find.
  private final int[] idOfRule;
  private final Wanted wanted;
  private final List<List<Integer>> placesOfId = new ArrayList<>();
  private final List<List<Integer>> found = new ArrayList<>();

  RuleFinder(List<Rule> rules, Company company) {
    this.rules = rules;
    this.company = company;
    Map<String, Integer> ids = new HashMap<>();
    List<Integer> ofPattern = new ArrayList<>();
    idOfRule = new int[rules.size()];
    for (int rule = 0; rule < rules.size(); rule++) {
      int id = ids.computeIfAbsent(rules.get(rule).id(), unused -> ids.size());
      idOfRule[rule] = id;
      for (Pattern pattern : rules.get(rule).compiled()) {
        patterns.add(pattern);
        ofPattern.add(rule);
      }
    }
    ids.values().forEach(unused -> placesOfId.add(new ArrayList<>()));
    ruleOfPattern = ofPattern.stream().mapToInt(Integer::intValue).toArray();
    wanted = new Wanted(rules, ruleOfPattern);
  }

  /**
   * Which patterns' rules may find in a text, as far as its phrases do not matter.
   *
   * @param context where it is said
   * @param words how many words it has
   */
  Wanted.Of wanted(Context context, int words) {
    return wanted.new Of(context, words);
  }

  /** All patterns, in the order that places count them in. */
  List<Pattern> patterns() {
    return List.copyOf(patterns);
  }

  /**
   * A text as the rules look at it.
   *
   * @param speech its words
   * @param phrases which of the company's phrases it holds
   * @param saidBefore those of the turn before; empty when it is not known
   * @param frames what frames what in it
   */
  record Looked(Speech speech, BitSet phrases, Optional<BitSet> saidBefore, Frames frames) {}

  /**
   * The evidence in a text, by place and then by rule.
   *
   * @param scanner what has just scanned the text for the patterns {@link #wanted} in it
   * @param first the number that it has given to the first of {@link #patterns}
   * @param faint whether to tell what is too faint to count
   */
  List<Evidence> evidence(Looked looked, Scanner scanner, int first, boolean faint) {
    Map<String, Integer> atMost = gather(looked, scanner.places(), first);
    List<Evidence> evidence = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (List<Integer> places : found) {
      Rule rule = ruleOf(scanner.places().pattern(places.get(0)) - first);
      // What cannot come to enough, held back or not, need not be looked at closely.
      if (faint || rule.weight() == Rule.FULL || atMost.get(rule.factor()) >= Rule.FULL) {
        boolean hits = false;
        for (Match match : standing(places, scanner)) {
          Evidence one = evidence(looked, match, ruleOf(match.pattern() - first));
          hits |= one instanceof Hit;
          // A weak rule says too little for its denial to be worth telling.
          if (one instanceof Hit || rule.weight() == Rule.FULL) {
            evidence.add(one);
          }
        }
        if (hits) {
          weights.merge(rule.factor(), rule.weight(), Integer::sum);
        }
      }
      places.clear();
    }
    found.clear();
    return weighed(evidence, weights, faint);
  }

  /** Parts the places by their rules, and tells what the rules' weights come to by factor. */
  private Map<String, Integer> gather(Looked looked, Places places, int first) {
    Map<String, Integer> atMost = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      int pattern = places.pattern(place) - first;
      if (pattern >= 0
          && company.met(ruleOfPattern[pattern], looked.phrases(), looked.saidBefore())) {
        List<Integer> own = placesOfId.get(idOfRule[ruleOfPattern[pattern]]);
        if (own.isEmpty()) {
          found.add(own);
          atMost.merge(ruleOf(pattern).factor(), ruleOf(pattern).weight(), Integer::sum);
        }
        own.add(place);
      }
    }
    return atMost;
  }

  private static List<Match> standing(List<Integer> places, Scanner scanner) {
    List<Match> matches = new ArrayList<>();
    for (int place : places) {
      matches.add(scanner.match(place));
    }
    return matches.size() == 1 ? matches : Match.standing(matches);
  }

  private static Evidence evidence(Looked looked, Match match, Rule rule) {
    int start = looked.speech().tokens().get(match.from()).start();
    int end = looked.speech().tokens().get(match.to() - 1).end();
    return looked
        .frames()
        .holding(match, rule.heldBy())
        .<Evidence>map(
            span -> new HeldBack(rule.id(), rule.factor(), start, end, span.framing(), span.cue()))
        .orElseGet(() -> new Hit(rule.id(), rule.factor(), start, end, rule.weight()));
  }

  private static List<Evidence> weighed(
      List<Evidence> evidence, Map<String, Integer> weights, boolean faint) {
    List<Evidence> weighed = new ArrayList<>(evidence.size());
    for (Evidence one : evidence) {
      if (!(one instanceof Hit) || weights.get(one.factor()) >= Rule.FULL) {
        weighed.add(one);
      } else if (faint) {
        weighed.add(new Evidence.Faint(one.rule(), one.factor(), one.start(), one.end()));
      }
    }
    weighed.sort(BY_PLACE);
    return weighed;
  }

  private Rule ruleOf(int pattern) {
    return rules.get(ruleOfPattern[pattern]);
  }
}
