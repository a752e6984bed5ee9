package io.github.samspill.metrics;

import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.TaggedSession;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which turns of a session carry which factors, by their places from 0. */
final class Carried {
  private final BitSet any = new BitSet();
  private final List<BitSet> turns = new ArrayList<>();
  private final List<Map<Framing, Integer>> heldBack = new ArrayList<>();

  private Carried(int factors) {
    for (int i = 0; i < factors; i++) {
      turns.add(new BitSet());
      heldBack.add(new EnumMap<>(Framing.class));
    }
  }

  /** Reads the evidence of every turn once. */
  static Carried of(TaggedSession session) {
    Map<String, Integer> places = new HashMap<>();
    for (Factor factor : session.factors()) {
      places.put(factor.id(), places.size());
    }
    Carried carried = new Carried(places.size());
    for (int turn = 0; turn < session.turns().size(); turn++) {
      for (Evidence one : session.turns().get(turn).evidence()) {
        carried.add(turn, one, places.get(one.factor()));
      }
    }
    return carried;
  }

  /** Takes a piece of evidence; the place is null for a factor that the session does not name. */
  private void add(int turn, Evidence one, Integer factor) {
    if (one instanceof Evidence.Hit) {
      any.set(turn);
      if (factor != null) {
        turns.get(factor).set(turn);
      }
    } else if (one instanceof Evidence.HeldBack held && factor != null) {
      heldBack.get(factor).merge(held.cause(), 1, Integer::sum);
    }
  }

  /** The turns that carry any factor. */
  BitSet any() {
    return any;
  }

  /** The turns that carry a factor. */
  BitSet turns(int factor) {
    return turns.get(factor);
  }

  /** A factor's hits that are held back, by cause; only causes that occur. */
  Map<Framing, Integer> heldBack(int factor) {
    return heldBack.get(factor);
  }
}
