package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import io.github.samspill.tagging.Evidence.HeldBack;
import io.github.samspill.tagging.Evidence.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Bounds bounds;
  private final Places signs = new Places();
  private final Places found = new Places();

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
    ruleOfPattern = ofPattern.stream().mapToInt(Integer::intValue).toArray();
    wanted = new Wanted(rules, ruleOfPattern);
    bounds = new Bounds(rules, ruleOfPattern, idOfRule);
  }

  /** All patterns, in the order that places count them in. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** The group of a pattern, below {@link Wanted#GROUPS}. */
  int group(int pattern) {
    return wanted.group(pattern);
  }

  /** A text as the rules look at it; what costs something is found when it is asked for. */
  interface Looked {
    /** Its words. */
    Speech speech();

    /** Which of the company's phrases it holds. */
    BitSet phrases();

    /** Those of the turn before; empty when it is not known. */
    Optional<BitSet> phrasesBefore();

    /** What frames what in it. */
    Frames frames();
  }

  /**
   * The evidence in a text, by place and then by rule.
   *
   * @param context where it is said
   * @param scanner a scanner that knows the {@link #patterns} and has read the text last
   * @param first the number that it has given to the first of them
   * @param firstGroup the number of the first of their groups
   * @param faint whether to tell what is too faint to count
   */
  List<Evidence> evidence(
      Looked looked, Context context, Scanner scanner, int first, int firstGroup, boolean faint) {
    int words = looked.speech().words();
    signs.clear();
    found.clear();
    scanner.signs(
        firstGroup + Wanted.firstGroup(context), firstGroup + Wanted.lastGroup(context), signs);
    signs.keep(pattern -> wanted.is(pattern - first, context, words));
    if (faint) {
      scanner.find(signs, found);
    } else {
      bounds.prune(signs, first);
      bounds.find(signs, first, scanner, found);
      bounds.prune(found, first);
    }
    found.keep(pattern -> company.met(ruleOfPattern[pattern - first], looked));
    return found.size() == 0 ? List.of() : evidence(looked, scanner, first, faint);
  }

  private List<Evidence> evidence(Looked looked, Scanner scanner, int first, boolean faint) {
    Map<String, Integer> atMost = new HashMap<>();
    List<List<Integer>> byId = byId(first, atMost);
    Frames frames = looked.frames();
    scanner.read(looked.speech());
    List<Evidence> evidence = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (List<Integer> places : byId) {
      Rule rule = ruleOf(places.get(0), first);
      // What cannot come to enough, held back or not, need not be looked at closely.
      if (faint || rule.weight() == Rule.FULL || atMost.get(rule.factor()) >= Rule.FULL) {
        boolean hits = false;
        for (Match match : standing(places, scanner)) {
          Evidence one =
              evidence(
                  looked.speech(),
                  frames,
                  match,
                  rules.get(ruleOfPattern[match.pattern() - first]));
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
    }
    return weighed(evidence, weights, faint);
  }

  /** Parts the places by their rules' ids, and tells what the weights come to by factor. */
  private List<List<Integer>> byId(int first, Map<String, Integer> atMost) {
    Map<Integer, List<Integer>> byId = new LinkedHashMap<>();
    for (int place = 0; place < found.size(); place++) {
      int id = idOfRule[ruleOfPattern[found.pattern(place) - first]];
      if (!byId.containsKey(id)) {
        byId.put(id, new ArrayList<>());
        Rule rule = ruleOf(place, first);
        atMost.merge(rule.factor(), rule.weight(), Integer::sum);
      }
      byId.get(id).add(place);
    }
    return new ArrayList<>(byId.values());
  }

  private List<Match> standing(List<Integer> places, Scanner scanner) {
    List<Match> matches = new ArrayList<>();
    for (int place : places) {
      matches.add(scanner.match(found, place));
    }
    return matches.size() == 1 ? matches : Match.standing(matches);
  }

  private static Evidence evidence(Speech speech, Frames frames, Match match, Rule rule) {
    int start = speech.tokens().get(match.from()).start();
    int end = speech.tokens().get(match.to() - 1).end();
    return frames
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

  private Rule ruleOf(int place, int first) {
    return rules.get(ruleOfPattern[found.pattern(place) - first]);
  }
}
