package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import io.github.samspill.tagging.Evidence.HeldBack;
import io.github.samspill.tagging.Evidence.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what of the places where rules' patterns stand is evidence, and whether it counts. */
final class RuleFinder {
  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparingInt(Evidence::start)
          .thenComparingInt(Evidence::end)
          .thenComparing(Evidence::rule);

  private final RuleSearch search;

  RuleFinder(RuleSearch search) {
    this.search = search;
  }

  /**
   * The evidence in a text, by place and then by rule.
   *
   * @param found the places of the rules that may count
   * @param scanner what knows their patterns
   * @param faint whether to tell what is too faint to count
   */
  List<Evidence> evidence(RuleSearch.Looked looked, Places found, Scanner scanner, boolean faint) {
    Map<String, Integer> atMost = new HashMap<>();
    List<List<Integer>> byId = byId(found, atMost);
    Frames frames = looked.frames();
    scanner.read(looked.speech());
    List<Evidence> evidence = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (List<Integer> places : byId) {
      Rule rule = search.rule(found.pattern(places.get(0)));
      // What cannot come to enough, held back or not, need not be looked at closely.
      if (faint || rule.weight() == Rule.FULL || atMost.get(rule.factor()) >= Rule.FULL) {
        boolean hits = false;
        for (Match match : standing(found, places, scanner)) {
          Evidence one = evidence(looked.speech(), frames, match, search.rule(match.pattern()));
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
  private List<List<Integer>> byId(Places found, Map<String, Integer> atMost) {
    Map<Integer, List<Integer>> byId = new LinkedHashMap<>();
    for (int place = 0; place < found.size(); place++) {
      int id = search.id(found.pattern(place));
      if (!byId.containsKey(id)) {
        byId.put(id, new ArrayList<>());
        Rule rule = search.rule(found.pattern(place));
        atMost.merge(rule.factor(), rule.weight(), Integer::sum);
      }
      byId.get(id).add(place);
    }
    return new ArrayList<>(byId.values());
  }

  private static List<Match> standing(Places found, List<Integer> places, Scanner scanner) {
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
}
