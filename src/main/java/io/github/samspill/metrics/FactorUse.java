package io.github.samspill.metrics;

import io.github.samspill.tagging.Evidence.HeldBack;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one factor shows in a session.
 *
 * @param factor the factor
 * @param turns number of turns that carry it
 * @param share those turns of all turns, 0 to 1
 * @param interval the 95 % interval of the share
 * @param per1000Words those turns per 1,000 words
 * @param memberShare turns of members of the turns that carry it, 0 to 1
 * @param byRole turns that carry it by the speaker's role
 * @param bySpeaker turns that carry it by speaker, in the order of the roster; only those who have
 *     any
 * @param byThird turns that carry it in the first, middle and last third of the session's turns
 * @param heldBack held-back hits by cause; only causes that occur
 */
public record FactorUse(
    Factor factor,
    int turns,
    Measure share,
    Wilson interval,
    Measure per1000Words,
    Measure memberShare,
    Map<Role, Integer> byRole,
    Map<String, Integer> bySpeaker,
    List<Integer> byThird,
    Map<Framing, Integer> heldBack) {

  /** Every factor of the session, in the order of reports. */
  public static List<FactorUse> of(TaggedSession session) {
    return session.factors().stream().map(factor -> of(factor, session)).toList();
  }

  private static FactorUse of(Factor factor, TaggedSession session) {
    List<TaggedTurn> carrying =
        session.turns().stream().filter(turn -> turn.carries(factor.id())).toList();
    int turns = carrying.size();
    int words = Share.words(session.turns());
    Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      byRole.put(role, (int) carrying.stream().filter(t -> session.role(t) == role).count());
    }
    return new FactorUse(
        factor,
        turns,
        Measure.share(turns, session.turns().size()),
        Wilson.of(turns, session.turns().size()),
        Measure.share(1000.0 * turns, words),
        Measure.share(byRole.get(Role.MEMBER), turns),
        byRole,
        bySpeaker(carrying, session),
        byThird(factor, session.turns()),
        heldBack(factor, session.turns()));
  }

  private static Map<String, Integer> bySpeaker(List<TaggedTurn> carrying, TaggedSession session) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    session.session().roster().speakers().forEach(speaker -> counts.put(speaker.id(), 0));
    carrying.forEach(turn -> counts.merge(turn.turn().speaker(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private static List<Integer> byThird(Factor factor, List<TaggedTurn> turns) {
    List<Integer> thirds = new ArrayList<>(List.of(0, 0, 0));
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).carries(factor.id())) {
        int third = (int) (3L * i / turns.size());
        thirds.set(third, thirds.get(third) + 1);
      }
    }
    return thirds;
  }

  private static Map<Framing, Integer> heldBack(Factor factor, List<TaggedTurn> turns) {
    Map<Framing, Integer> counts = new EnumMap<>(Framing.class);
    for (TaggedTurn turn : turns) {
      for (HeldBack held : turn.heldBack()) {
        if (held.factor().equals(factor.id())) {
          counts.merge(held.cause(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
