package io.github.samspill.tagging;

import java.util.List;

/**
 * A rule as its file holds it, for those who read, try or mend rules. Tagging needs none of it.
 *
 * @param rule what tags
 * @param says what a speaker does who says this, in one English line
 * @param patterns the phrases as written in the rule file
 * @param examples what it must match, must not match and holds back
 * @param file the rule file, for messages
 * @param line where in the file the rule begins, from 1
 */
public record WrittenRule(
    Rule rule, String says, List<String> patterns, List<Example> examples, String file, int line) {
  /** Copies the lists. */
  public WrittenRule {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }

  /** The rule's id. */
  public String id() {
    return rule.id();
  }
}
