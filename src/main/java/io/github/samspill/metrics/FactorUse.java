package io.github.samspill.metrics;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
import java.util.BitSet;
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
  public static List<FactorUse> of(Talk talk) {
    List<FactorUse> uses = new ArrayList<>();
    for (int factor = 0; factor < talk.session().factors().size(); factor++) {
      uses.add(of(factor, talk));
    }
    return uses;
  }

  private static FactorUse of(int factor, Talk talk) {
    BitSet carrying = talk.carried().turns(factor);
    int all = talk.turns().size();
    Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      byRole.put(role, 0);
    }
    int[] bySpeaker = new int[talk.speakers().size()];
    int[] byThird = new int[3];
    for (int i = carrying.nextSetBit(0); i >= 0; i = carrying.nextSetBit(i + 1)) {
      Said said = talk.turns().get(i);
      byRole.merge(said.role(), 1, Integer::sum);
      bySpeaker[said.speaker()]++;
      byThird[(int) (3L * i / all)]++;
    }
    int turns = carrying.cardinality();
    return new FactorUse(
        talk.session().factors().get(factor),
        turns,
        Measure.share(turns, all),
        Wilson.of(turns, all),
        Measure.share(1000.0 * turns, talk.words()),
        Measure.share(byRole.get(Role.MEMBER), turns),
        byRole,
        bySpeaker(talk.speakers(), bySpeaker),
        List.of(byThird[0], byThird[1], byThird[2]),
        talk.carried().heldBack(factor));
  }

  private static Map<String, Integer> bySpeaker(List<Speaker> speakers, int[] turns) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < turns.length; i++) {
      if (turns[i] > 0) {
        counts.put(speakers.get(i).id(), turns[i]);
      }
    }
    return counts;
  }
}
