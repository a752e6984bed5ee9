package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A session's turns in time.
 *
 * @param turns the turns, by their start, then as transcribed
 */
record Timeline(List<TaggedTurn> turns) {

  /**
   * A stretch in which nobody speaks.
   *
   * @param from when it begins, in milliseconds
   * @param millis how long it lasts, over 0
   * @param ender the speaker who ends it
   */
  record Pause(long from, long millis, String ender) {}

  /**
   * A turn that begins while another speaker's lasts.
   *
   * @param first the turn that lasts
   * @param second the turn that begins
   * @param millis from the second's start to the first's end, over 0
   */
  record Overlap(TaggedTurn first, TaggedTurn second, long millis) {}

  /** The session's timeline; empty when a turn has no start or no end. */
  static Optional<Timeline> of(TaggedSession session) {
    boolean timed = session.turns().stream().allMatch(t -> t.turn().seconds().isPresent());
    return timed
        ? Optional.of(
            new Timeline(
                session.turns().stream()
                    .sorted(Comparator.comparingLong(Timeline::start))
                    .toList()))
        : Optional.empty();
  }

  /**
   * Seconds in whole milliseconds, the finest that transcripts have: a difference of two is exact,
   * wherever on the clock a session begins.
   */
  static long millis(double seconds) {
    return Math.round(seconds * 1000);
  }

  private static long start(TaggedTurn turn) {
    return millis(turn.turn().startSeconds().orElseThrow());
  }

  private static long end(TaggedTurn turn) {
    return millis(turn.turn().endSeconds().orElseThrow());
  }

  /** All pauses between the first start and the last end, in their order. */
  List<Pause> pauses() {
    List<Pause> pauses = new ArrayList<>();
    long silentFrom = Long.MAX_VALUE;
    for (TaggedTurn turn : turns) {
      if (start(turn) > silentFrom) {
        pauses.add(new Pause(silentFrom, start(turn) - silentFrom, turn.turn().speaker()));
      }
      silentFrom = silentFrom == Long.MAX_VALUE ? end(turn) : Math.max(silentFrom, end(turn));
    }
    return pauses;
  }

  /**
   * Each turn that begins while another speaker's lasts, with the one of those that lasts longest.
   * Unknown speakers may be the same person and overlap nobody.
   */
  List<Overlap> overlaps() {
    List<Overlap> overlaps = new ArrayList<>();
    Map<String, TaggedTurn> latest = new TreeMap<>();
    for (TaggedTurn turn : turns) {
      if (!turn.turn().hasKnownSpeaker()) {
        continue;
      }
      String speaker = turn.turn().speaker();
      latest.values().stream()
          .filter(other -> !other.turn().speaker().equals(speaker) && end(other) > start(turn))
          .max(Comparator.comparingLong(Timeline::end))
          .ifPresent(other -> overlaps.add(new Overlap(other, turn, end(other) - start(turn))));
      latest.merge(speaker, turn, (old, own) -> end(own) >= end(old) ? own : old);
    }
    return overlaps;
  }

  /** Seconds in which two or more known speakers speak at once. */
  double overlapSeconds() {
    Map<Long, Integer> changes = new TreeMap<>();
    Map<String, Long> spokenTo = new TreeMap<>();
    for (TaggedTurn turn : turns) {
      String speaker = turn.turn().speaker();
      long from = Math.max(start(turn), spokenTo.getOrDefault(speaker, 0L));
      if (turn.turn().hasKnownSpeaker() && end(turn) > from) {
        changes.merge(from, 1, Integer::sum);
        changes.merge(end(turn), -1, Integer::sum);
        spokenTo.put(speaker, end(turn));
      }
    }
    long together = 0;
    long before = 0;
    int speaking = 0;
    for (Map.Entry<Long, Integer> change : changes.entrySet()) {
      together += speaking > 1 ? change.getKey() - before : 0;
      before = change.getKey();
      speaking += change.getValue();
    }
    return together / 1000.0;
  }
}
