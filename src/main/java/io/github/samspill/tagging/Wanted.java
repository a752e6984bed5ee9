package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import java.util.BitSet;
import java.util.List;

/**
 * Which rules may find in a text by what they ask of it besides its words. Most ask for the
 * speaker's role or for nothing, so that their patterns are looked for in groups by role.
 */
final class Wanted {
  // In this order the rules for one role and those for every role stand side by side, but for the
  // last, for which there are none among the built-in ones.
  private static final int OF_MEMBERS = 0;
  private static final int OF_ALL = 1;
  private static final int OF_LEADERS = 2;
  private static final int OF_UNKNOWN = 3;

  /** How many groups there are: of the rules for every role, and of those for each role. */
  static final int GROUPS = 4;

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
    return rules.get(ruleOfPattern[pattern]).condition().role().map(Wanted::group).orElse(OF_ALL);
  }

  private static int group(Role role) {
    return switch (role) {
      case LEADER -> OF_LEADERS;
      case MEMBER -> OF_MEMBERS;
      case UNKNOWN -> OF_UNKNOWN;
    };
  }

  /**
   * The first of the groups whose rules may find in a text; where the role is not known, every rule
   * is asked.
   */
  static int firstGroup(Context context) {
    return Math.min(OF_ALL, context.role().map(Wanted::group).orElse(0));
  }

  /** The last of them. Between the two may stand one whose rules ask for another role. */
  static int lastGroup(Context context) {
    return Math.max(OF_ALL, context.role().map(Wanted::group).orElse(GROUPS - 1));
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
        && ((!asksBefore.get(pattern) && isRoleOfGroups(context))
            || isMet(rules.get(ruleOfPattern[pattern]), context, words));
  }

  /** Whether none of the groups that are asked asks for another role. */
  private static boolean isRoleOfGroups(Context context) {
    return context.role().isPresent() && context.role().get() != Role.UNKNOWN;
  }

  private static boolean isMet(Rule rule, Context context, int words) {
    return (rule.weight() == Rule.FULL || context.isKnownFor(rule.condition()))
        && rule.condition().met(context, words);
  }
}
