package io.github.samspill.tagging;

import java.util.List;
import java.util.Set;

/**
 * One way of doing something that a factor's definition names: what tagging needs of it. What a
 * person reads of it besides stands in a {@link WrittenRule}.
 *
 * @param id {@code factor.what-was-said}
 * @param factor the factor's id
 * @param language the written standard it is made for: {@code nb}, {@code nn} or {@code en}
 * @param compiled the phrases
 * @param heldBy what holds a hit back
 * @param weight how much a hit counts, 1 to {@value #FULL}: a turn carries a factor when the
 *     weights of the rules that hit in it come to {@value #FULL}
 * @param condition what else must be so
 */
public record Rule(
    String id,
    String factor,
    String language,
    List<Pattern> compiled,
    Set<Framing> heldBy,
    int weight,
    Condition condition) {
  /** The weight of a rule that stands by itself. */
  public static final int FULL = 100;

  /** Copies the collections and checks the weight. */
  public Rule {
    if (weight < 1 || weight > FULL) {
      throw new IllegalArgumentException("a weight is 1 to " + FULL + ", not " + weight);
    }
    compiled = List.copyOf(compiled);
    heldBy = Set.copyOf(heldBy);
  }

  /** The same rule standing by itself. */
  Rule alone() {
    return new Rule(id, factor, language, compiled, heldBy, FULL, condition);
  }
}
