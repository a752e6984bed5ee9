package io.github.samspill.study;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.transcript.CodedSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Coded sessions beside their tags.
 *
 * @param coded the sessions as people coded them
 * @param tagged the same sessions, tagged, in the same order
 */
public record Codings(List<CodedSession> coded, List<TaggedSession> tagged) {
  /** Copies the lists and checks that they stand side by side. */
  public Codings {
    coded = List.copyOf(coded);
    tagged = List.copyOf(tagged);
    if (coded.size() != tagged.size()) {
      throw new IllegalArgumentException("every coded session is tagged once");
    }
  }

  /** Every coder, in the order of the files. */
  public List<String> coders() {
    Set<String> coders = new LinkedHashSet<>();
    coded.forEach(session -> coders.addAll(session.codes().keySet()));
    return List.copyOf(coders);
  }

  /**
   * The coders who coded by themselves: all but what they agreed on, unless that is all there is.
   */
  public List<String> independentCoders() {
    List<String> coders = new ArrayList<>(coders());
    if (coders.size() > 1) {
      coders.remove(CodedSession.AGREED);
    }
    return coders;
  }

  /** Tags against a coder's codes, by session; turns that the coder left empty do not count. */
  public List<Counts> tagsAgainst(String coder, Factor factor) {
    List<Counts> counts = new ArrayList<>();
    for (int s = 0; s < coded.size(); s++) {
      Counts session = Counts.NONE;
      for (int turn = 0; turn < coded.get(s).session().turns().size(); turn++) {
        Optional<Boolean> code = coded.get(s).code(coder, turn, factor.column());
        if (code.isPresent()) {
          boolean tag = tagged.get(s).turns().get(turn).carries(factor.id());
          session = session.and(tag, code.get());
        }
      }
      counts.add(session);
    }
    return counts;
  }

  /**
   * What a coder gave a turn; empty when the coder did not code it.
   *
   * @param factor the factor's id
   */
  Optional<Boolean> code(String coder, int session, int turn, String factor) {
    return tagged.get(session).factors().stream()
        .filter(one -> one.id().equals(factor))
        .findFirst()
        .flatMap(one -> coded.get(session).code(coder, turn, one.column()));
  }

  /** One coder's codes against another's; turns that either left empty do not count. */
  Counts between(String one, String other, Factor factor) {
    Counts counts = Counts.NONE;
    for (CodedSession session : coded) {
      for (int turn = 0; turn < session.session().turns().size(); turn++) {
        Optional<Boolean> first = session.code(one, turn, factor.column());
        Optional<Boolean> second = session.code(other, turn, factor.column());
        if (first.isPresent() && second.isPresent()) {
          counts = counts.and(first.get(), second.get());
        }
      }
    }
    return counts;
  }
}
