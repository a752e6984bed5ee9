package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import java.util.BitSet;
import java.util.List;

/**
 * Which rules may find in a text by what they ask of it besides its words. Most ask for the
 * speaker's role or for nothing, so that their patterns are looked for in groups by role.
 */
final class Wanted {
  private static final List<Role> ROLES = List.of(Role.values());

  /** How many groups there are: of the rules for every role, and of those for each role. */
  static final int GROUPS = 1 + ROLES.size();

  private final List<Rule> rules;
  private final int[] ruleOfPattern;
  // By pattern, since it is asked at every sign of one.
  private final int[] fewestWords;
  private final int[] mostWords;
  private final BitSet asksBefore = new BitSet();

  Wanted(List<Rule> rules, int[] ruleOfPattern) {
    this.rules = rules;
    this.ruleOfPattern = ruleOfPattern;
    fewestWords = new int[ruleOfPattern.length];
    mostWords = new int[ruleOfPattern.length];
    for (int pattern = 0; pattern < ruleOfPattern.length; pattern++) {
      Condition condition = rules.get(ruleOfPattern[pattern]).condition();
      fewestWords[pattern] = condition.fewestWords();
      mostWords[pattern] = condition.mostWords();
      asksBefore.set(pattern, condition.before().isPresent());
    }
  }

  /** The group of a pattern, from 0. */
  int group(int pattern) {
    return rules.get(ruleOfPattern[pattern]).condition().role().map(Wanted::group).orElse(0);
  }

  private static int group(Role role) {
    return 1 + ROLES.indexOf(role);
  }

  /**
   * Whether a group's rules may find in a text; where the role is not known, every rule is asked.
   */
  static boolean isAsked(int group, Context context) {
    return group == 0 || context.role().isEmpty() || group == group(context.role().get());
  }

  /**
   * Whether the rule of a pattern of a group that is asked may find in a text, as far as its
   * phrases do not matter.
   *
   * @param context where it is said
   * @param words how many words it has
   */
  boolean is(int pattern, Context context, int words) {
    return words >= fewestWords[pattern]
        && words <= mostWords[pattern]
        && ((!asksBefore.get(pattern) && context.role().isPresent())
            || isMet(rules.get(ruleOfPattern[pattern]), context, words));
  }

  private static boolean isMet(Rule rule, Context context, int words) {
    return (rule.weight() == Rule.FULL || context.isKnownFor(rule.condition()))
        && rule.condition().met(context, words);
  }
}
