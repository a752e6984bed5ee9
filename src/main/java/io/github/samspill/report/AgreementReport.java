package io.github.samspill.report;

import io.github.samspill.study.Agreement;
import io.github.samspill.study.Codings;
import io.github.samspill.tagging.RuleSet;
import java.util.List;

/**
 * How well tags agree with human codes: every number computed, nothing formatted.
 *
 * @param against the coder whose codes the tags are measured by
 * @param coders every coder, in the order of the files
 * @param sessions number of sessions
 * @param turns number of turns in them
 * @param factors the agreement of each factor, in the order of reports
 * @param rules number of rules
 * @param digest the rule set's digest
 */
public record AgreementReport(
    String against,
    List<String> coders,
    int sessions,
    int turns,
    List<Agreement> factors,
    int rules,
    String digest) {
  /** Copies the lists. */
  public AgreementReport {
    coders = List.copyOf(coders);
    factors = List.copyOf(factors);
  }

  /** Computes the agreement with one coder. */
  public static AgreementReport of(Codings codings, RuleSet ruleSet, String against) {
    return new AgreementReport(
        against,
        codings.coders(),
        codings.coded().size(),
        codings.coded().stream().mapToInt(coded -> coded.session().turns().size()).sum(),
        Agreement.of(codings, ruleSet.factors(), against),
        ruleSet.rules().size(),
        ruleSet.digest());
  }
}
