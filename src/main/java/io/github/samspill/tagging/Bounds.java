package io.github.samspill.tagging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the weights of rules can come to at most, so that slight rules are looked for closely only
 * where there are enough of them to count. The rules of one id, one for each language, count once.
 */
final class Bounds {
  // Above the number of a rule's id, which stands above that of a place.
  private static final int RULE_SHIFT = 56;

  private final int first;
  // By pattern.
  private final int[] ids;
  // By id.
  private final int[] factors;
  private final int[] weights;
  private final long[] counted;
  // By factor.
  private final int[] atMost;
  private long counts;
  private long[] order = new long[64];

  /**
   * Bounds of some rules.
   *
   * @param ruleOfPattern the place of each pattern's rule in the list
   * @param idOfRule the number of each rule's id, from 0
   * @param first the number that places give to the first pattern
   */
  Bounds(List<Rule> rules, int[] ruleOfPattern, int[] idOfRule, int first) {
    this.first = first;
    Map<String, Integer> numbers = new HashMap<>();
    ids = new int[ruleOfPattern.length];
    factors = new int[rules.size()];
    weights = new int[rules.size()];
    counted = new long[rules.size()];
    for (int rule = 0; rule < rules.size(); rule++) {
      String factor = rules.get(rule).factor();
      numbers.putIfAbsent(factor, numbers.size());
      int id = idOfRule[rule];
      factors[id] = numbers.get(factor);
      weights[id] = Math.max(weights[id], rules.get(rule).weight());
    }
    for (int pattern = 0; pattern < ids.length; pattern++) {
      ids[pattern] = idOfRule[ruleOfPattern[pattern]];
    }
    atMost = new int[numbers.size()];
  }

  /** Keeps the places of the rules that may count. */
  void prune(Places places) {
    counts++;
    Arrays.fill(atMost, 0);
    for (int place = 0; place < places.size(); place++) {
      int id = ids[places.pattern(place) - first];
      if (counted[id] != counts) {
        counted[id] = counts;
        atMost[factors[id]] += weights[id];
      }
    }
    places.keep(pattern -> mayCount(ids[pattern - first]));
  }

  /**
   * Adds the places where the patterns stand whose rules may count. The weightiest rules are looked
   * for first; once the others cannot come to enough without them, these are not looked for.
   *
   * @param signs where they may stand; {@link #prune pruned} last
   */
  void find(Places signs, Scanner scanner, Places found) {
    long[] order = inOrder(signs);
    int begin = 0;
    while (begin < signs.size()) {
      int id = ids[signs.pattern((int) order[begin]) - first];
      boolean looked = mayCount(id);
      int known = found.size();
      int end = begin;
      while (end < signs.size() && ids[signs.pattern((int) order[end]) - first] == id) {
        if (looked) {
          scanner.find(signs, (int) order[end], found);
        }
        end++;
      }
      if (found.size() == known) {
        atMost[factors[id]] -= weights[id];
      }
      begin = end;
    }
    found.sort();
  }

  /** The numbers of the places, in the lower half, those of the weightiest rules first. */
  private long[] inOrder(Places signs) {
    if (order.length < signs.size()) {
      order = new long[2 * signs.size()];
    }
    for (int sign = 0; sign < signs.size(); sign++) {
      int id = ids[signs.pattern(sign) - first];
      order[sign] =
          ((long) (Rule.FULL - weights[id]) << RULE_SHIFT) | ((long) id << Integer.SIZE) | sign;
    }
    Arrays.sort(order, 0, signs.size());
    return order;
  }

  private boolean mayCount(int id) {
    return weights[id] == Rule.FULL || atMost[factors[id]] >= Rule.FULL;
  }
}
