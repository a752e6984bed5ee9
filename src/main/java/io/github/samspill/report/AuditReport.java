package io.github.samspill.report;

import io.github.samspill.study.Codings;
import io.github.samspill.study.Counts;
import io.github.samspill.study.RuleRecord;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.RuleSet;
import java.util.List;

/**
 * What every rule did on coded turns: every number computed, nothing formatted.
 *
 * @param against the coder whose codes the rules are measured by
 * @param sessions number of sessions
 * @param turns number of turns in them
 * @param rules number of rules in the set
 * @param digest the rule set's digest
 * @param records the rules that hit a turn, the worst first
 * @param factors how each factor fares with all rules, and when one session after the other is
 *     tagged without the rules that harmed the others
 */
public record AuditReport(
    String against,
    int sessions,
    int turns,
    int rules,
    String digest,
    List<RuleRecord> records,
    List<FactorOutcome> factors) {
  /** Copies the lists. */
  public AuditReport {
    records = List.copyOf(records);
    factors = List.copyOf(factors);
  }

  /**
   * A factor's tags against the codes.
   *
   * @param factor the factor
   * @param allRules with all rules
   * @param leftOut with the rules that were more right than wrong on the other sessions
   */
  public record FactorOutcome(Factor factor, Counts allRules, Counts leftOut) {}

  /** Audits a rule set by one coder's codes. */
  public static AuditReport of(Codings codings, RuleSet ruleSet, String against) {
    return new AuditReport(
        against,
        codings.coded().size(),
        codings.coded().stream().mapToInt(coded -> coded.session().turns().size()).sum(),
        ruleSet.rules().size(),
        ruleSet.digest(),
        RuleRecord.of(codings, against),
        ruleSet.factors().stream()
            .map(
                factor ->
                    new FactorOutcome(
                        factor,
                        codings.tagsAgainst(against, factor).stream()
                            .reduce(Counts.NONE, Counts::and),
                        RuleRecord.leaveOneOut(codings, against, factor.id())))
            .toList());
  }
}
