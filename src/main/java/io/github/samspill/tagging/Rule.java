package io.github.samspill.tagging;

import java.util.List;
import java.util.Set;

/**
 * One way of doing something that a factor's definition names.
 *
 * @param id {@code factor.what-was-said}
 * @param factor the factor's id
 * @param language the written standard it is made for: {@code nb}, {@code nn} or {@code en}
 * @param says what a speaker does who says this, in one English line
 * @param patterns the phrases as written in the rule file
 * @param compiled the same phrases, read
 * @param heldBy what holds a hit back
 * @param weight how much a hit counts, 1 to {@value #FULL}: a turn carries a factor when the
 *     weights of the rules that hit in it come to {@value #FULL}
 * @param condition what else must be so
 * @param examples what it must match, must not match and holds back
 * @param file the rule file, for messages
 * @param line where in the file the rule begins, from 1
 */
public record Rule(
    String id,
    String factor,
    String language,
    String says,
    List<String> patterns,
    List<Pattern> compiled,
    Set<Framing> heldBy,
    int weight,
    Condition condition,
    List<Example> examples,
    String file,
    int line) {
  /** The weight of a rule that stands by itself. */
  public static final int FULL = 100;

  /** Copies the collections and checks the weight. */
  public Rule {
    if (weight < 1 || weight > FULL) {
      throw new IllegalArgumentException("a weight is 1 to " + FULL + ", not " + weight);
    }
    patterns = List.copyOf(patterns);
    compiled = List.copyOf(compiled);
    heldBy = Set.copyOf(heldBy);
    examples = List.copyOf(examples);
  }

  /** The same rule standing by itself. */
  Rule alone() {
    return new Rule(
        id, factor, language, says, patterns, compiled, heldBy, FULL, condition, examples, file,
        line);
  }
}
