package io.github.samspill.tagging;

import io.github.samspill.transcript.Role;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules may find in a text by what they ask of it besides its words. Most ask for a role or
 * for nothing, so that one look at a bit tells.
 */
final class Wanted {
  private final List<Rule> rules;
  private final int[] ruleOfPattern;
  // By the speaker's role: patterns that are wanted whatever else, and those that ask for more.
  private final Map<Role, BitSet> always = new EnumMap<>(Role.class);
  private final Map<Role, BitSet> perhaps = new EnumMap<>(Role.class);

  Wanted(List<Rule> rules, int[] ruleOfPattern) {
    this.rules = rules;
    this.ruleOfPattern = ruleOfPattern;
    for (Role role : Role.values()) {
      BitSet alwaysOfRole = new BitSet();
      BitSet perhapsOfRole = new BitSet();
      for (int pattern = 0; pattern < ruleOfPattern.length; pattern++) {
        Condition condition = rules.get(ruleOfPattern[pattern]).condition();
        if (condition.role().isEmpty() || condition.role().get() == role) {
          (asksForMore(condition) ? perhapsOfRole : alwaysOfRole).set(pattern);
        }
      }
      always.put(role, alwaysOfRole);
      perhaps.put(role, perhapsOfRole);
    }
  }

  private static boolean asksForMore(Condition condition) {
    return condition.before().isPresent()
        || condition.fewestWords() > 0
        || condition.mostWords() < Integer.MAX_VALUE;
  }

  /** What is wanted of one text. */
  final class Of {
    private final Context context;
    private final int words;
    private final BitSet always;
    private final BitSet perhaps;

    /**
     * What is wanted of a text.
     *
     * @param context where it is said
     * @param words how many words it has
     */
    Of(Context context, int words) {
      this.context = context;
      this.words = words;
      // Where the role is not known, every rule is asked.
      this.always = context.role().map(Wanted.this.always::get).orElse(new BitSet());
      this.perhaps = context.role().map(Wanted.this.perhaps::get).orElse(null);
    }

    /** Whether a pattern's rule may find in it, as far as its phrases do not matter. */
    boolean is(int pattern) {
      return always.get(pattern)
          || ((perhaps == null || perhaps.get(pattern))
              && isMet(rules.get(ruleOfPattern[pattern])));
    }

    private boolean isMet(Rule rule) {
      return (rule.weight() == Rule.FULL || context.isKnownFor(rule.condition()))
          && rule.condition().met(context, words);
    }
  }
}
