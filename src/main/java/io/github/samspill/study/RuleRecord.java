package io.github.samspill.study;

import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.TaggedTurn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one rule did on coded turns.
 *
 * @param rule the rule's id; its versions in several languages count as one
 * @param factor the factor's id
 * @param right number of turns with a hit of it that the coder gave the factor
 * @param wrong number of turns with a hit of it that the coder did not
 * @param alone how many of the right turns no other rule found
 */
public record RuleRecord(String rule, String factor, int right, int wrong, int alone) {
  private static final Comparator<RuleRecord> WORST_FIRST =
      Comparator.comparingInt((RuleRecord record) -> record.right - record.wrong)
          .thenComparing(RuleRecord::rule);

  /** Of the turns that the rule hit, the share that carries the factor, 0 to 1. */
  public OptionalDouble precision() {
    return right + wrong == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(right / (double) (right + wrong));
  }

  /** Whether the rule was wrong more often than right. */
  public boolean harms() {
    return wrong > right;
  }

  private RuleRecord and(RuleRecord more) {
    return new RuleRecord(rule, factor, right + more.right, wrong + more.wrong, alone + more.alone);
  }

  /** The record of every rule that hit a coded turn, the worst first. */
  public static List<RuleRecord> of(Codings codings, String coder) {
    return of(codings, coder, -1);
  }

  /** The same over all sessions but one. */
  private static List<RuleRecord> of(Codings codings, String coder, int leftOut) {
    Map<String, RuleRecord> records = new TreeMap<>();
    for (int s = 0; s < codings.tagged().size(); s++) {
      for (int turn = 0; s != leftOut && turn < codings.tagged().get(s).turns().size(); turn++) {
        for (RuleRecord record : ofTurn(codings, coder, s, turn)) {
          records.merge(record.rule, record, RuleRecord::and);
        }
      }
    }
    return records.values().stream().sorted(WORST_FIRST).toList();
  }

  private static List<RuleRecord> ofTurn(Codings codings, String coder, int session, int turn) {
    TaggedTurn tagged = codings.tagged().get(session).turns().get(turn);
    Map<String, Set<String>> rules =
        tagged.hits().stream()
            .collect(
                Collectors.groupingBy(
                    Evidence::factor,
                    TreeMap::new,
                    Collectors.mapping(Evidence::rule, Collectors.toCollection(TreeSet::new))));
    List<RuleRecord> records = new ArrayList<>();
    rules.forEach(
        (factor, ids) -> {
          Optional<Boolean> code = codings.code(coder, session, turn, factor);
          for (String id : code.isPresent() ? ids : Set.<String>of()) {
            boolean right = code.get();
            int alone = right && ids.size() == 1 ? 1 : 0;
            records.add(new RuleRecord(id, factor, right ? 1 : 0, right ? 0 : 1, alone));
          }
        });
    return records;
  }

  /**
   * Tags against codes when every session is tagged without the rules that were wrong more often
   * than right on the other sessions: what striking such rules is worth on a session that had no
   * say in it. What a rule asks of the turn before is taken as it was with all rules.
   *
   * @param factor the factor's id
   */
  public static Counts leaveOneOut(Codings codings, String coder, String factor) {
    Counts counts = Counts.NONE;
    for (int s = 0; s < codings.tagged().size(); s++) {
      Set<String> struck =
          of(codings, coder, s).stream()
              .filter(RuleRecord::harms)
              .map(RuleRecord::rule)
              .collect(Collectors.toSet());
      for (int turn = 0; turn < codings.tagged().get(s).turns().size(); turn++) {
        boolean tag =
            codings.tagged().get(s).turns().get(turn).hits().stream()
                .anyMatch(hit -> hit.factor().equals(factor) && !struck.contains(hit.rule()));
        Optional<Boolean> code = codings.code(coder, s, turn, factor);
        counts = code.isPresent() ? counts.and(tag, code.get()) : counts;
      }
    }
    return counts;
  }
}
