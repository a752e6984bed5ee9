package io.github.samspill.metrics;

import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A session's turns in time.
 *
 * @param turns the turns, by their start, then as transcribed
 * @param pauses all pauses between the first start and the last end, in their order
 * @param overlaps each turn that begins while another speaker's lasts, with the one of those that
 *     lasts longest; unknown speakers may be the same person and overlap nobody
 * @param overlapSeconds seconds in which two or more known speakers speak at once
 */
record Timeline(
    List<Timed> turns, List<Pause> pauses, List<Overlap> overlaps, double overlapSeconds) {

  /**
   * A turn with its times.
   *
   * @param said the turn
   * @param start when it begins, in milliseconds
   * @param end when it ends, in milliseconds
   */
  record Timed(Said said, long start, long end) {}

  /**
   * A stretch in which nobody speaks.
   *
   * @param from when it begins, in milliseconds
   * @param millis how long it lasts, over 0
   * @param ender the place on the roster of the speaker who ends it
   */
  record Pause(long from, long millis, int ender) {}

  /**
   * A turn that begins while another speaker's lasts.
   *
   * @param first the turn that lasts
   * @param second the turn that begins
   * @param millis from the second's start to the first's end, over 0
   */
  record Overlap(Said first, Said second, long millis) {}

  /**
   * The timeline of some turns.
   *
   * @param people number of people on the roster
   * @return empty when a turn has no start or no end
   */
  static Optional<Timeline> of(List<Said> said, int people) {
    List<Timed> turns = new ArrayList<>(said.size());
    for (Said one : said) {
      Turn turn = one.turn();
      if (turn.startSeconds().isEmpty() || turn.endSeconds().isEmpty()) {
        return Optional.empty();
      }
      long start = millis(turn.startSeconds().getAsDouble());
      turns.add(new Timed(one, start, millis(turn.endSeconds().getAsDouble())));
    }
    turns.sort(Comparator.comparingLong(Timed::start));
    return Optional.of(
        new Timeline(turns, pauses(turns), overlaps(turns), overlapSeconds(turns, people)));
  }

  /**
   * Seconds in whole milliseconds, the finest that transcripts have: a difference of two is exact,
   * wherever on the clock a session begins.
   */
  static long millis(double seconds) {
    return Math.round(seconds * 1000);
  }

  private static List<Pause> pauses(List<Timed> turns) {
    List<Pause> pauses = new ArrayList<>();
    long silentFrom = Long.MAX_VALUE;
    for (Timed turn : turns) {
      if (turn.start() > silentFrom) {
        pauses.add(new Pause(silentFrom, turn.start() - silentFrom, turn.said().speaker()));
      }
      silentFrom = silentFrom == Long.MAX_VALUE ? turn.end() : Math.max(silentFrom, turn.end());
    }
    return pauses;
  }

  private static List<Overlap> overlaps(List<Timed> turns) {
    List<Overlap> overlaps = new ArrayList<>();
    // Who still speaks, each with the turn that lasts longest.
    List<Timed> speaking = new ArrayList<>();
    for (Timed turn : turns) {
      if (!turn.said().hasKnownSpeaker()) {
        continue;
      }
      Timed first = null;
      boolean covered = false;
      for (int i = speaking.size() - 1; i >= 0; i--) {
        Timed other = speaking.get(i);
        boolean own = other.said().speaker() == turn.said().speaker();
        if (other.end() <= turn.start() || (own && other.end() <= turn.end())) {
          speaking.remove(i);
        } else if (own) {
          covered = true;
        } else if (first == null || isBefore(other, first)) {
          first = other;
        }
      }
      if (first != null) {
        overlaps.add(new Overlap(first.said(), turn.said(), first.end() - turn.start()));
      }
      if (!covered) {
        speaking.add(turn);
      }
    }
    return overlaps;
  }

  /** Whether a turn lasts longer than another, or as long and its speaker's code is the first. */
  private static boolean isBefore(Timed one, Timed other) {
    return one.end() == other.end()
        ? one.said().turn().speaker().compareTo(other.said().turn().speaker()) < 0
        : one.end() > other.end();
  }

  private static double overlapSeconds(List<Timed> turns, int people) {
    long[] spokenTo = new long[people];
    long[] starts = new long[turns.size()];
    long[] ends = new long[turns.size()];
    int stretches = 0;
    for (Timed turn : turns) {
      int speaker = turn.said().speaker();
      long from = Math.max(turn.start(), spokenTo[speaker]);
      if (turn.said().hasKnownSpeaker() && turn.end() > from) {
        starts[stretches] = from;
        ends[stretches++] = turn.end();
        spokenTo[speaker] = turn.end();
      }
    }
    return together(Arrays.copyOf(starts, stretches), Arrays.copyOf(ends, stretches)) / 1000.0;
  }

  /** In how much time two or more stretches lie, by where they begin and where they end. */
  private static long together(long[] starts, long[] ends) {
    Arrays.sort(starts);
    Arrays.sort(ends);
    long together = 0;
    long before = 0;
    int begun = 0;
    int ended = 0;
    while (ended < ends.length) {
      boolean begins = begun < starts.length && starts[begun] < ends[ended];
      long now = begins ? starts[begun] : ends[ended];
      together += begun - ended > 1 ? now - before : 0;
      before = now;
      begun += begins ? 1 : 0;
      ended += begins ? 0 : 1;
    }
    return together;
  }
}
