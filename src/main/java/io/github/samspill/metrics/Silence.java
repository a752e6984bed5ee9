package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.metrics.Timeline.Overlap;
import io.github.samspill.metrics.Timeline.Pause;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** When nobody speaks, and when several do. */
final class Silence {
  private static final String UNTIMED = "a turn has no start or no end";

  static final List<Metric> METRICS =
      List.of(
          metric(
              "silence_seconds",
              Unit.SECONDS,
              "from the first start to the last end, less the time in which anybody speaks",
              "thesis 4.2",
              Silence::pauseSeconds),
          metric(
              "long_pauses",
              Unit.COUNT,
              "stretches of over {long_pause_seconds} s in which nobody speaks",
              "thesis 4.2",
              Silence::longPauses),
          metric(
              "longest_pause",
              Unit.SECONDS,
              "seconds of the longest stretch in which nobody speaks",
              "thesis 4.2",
              Silence::longestPause),
          metric(
              "overlaps",
              Unit.COUNT,
              "turns that begin while another known speaker's lasts",
              "thesis 4.5",
              timeline -> timeline.overlaps().size()),
          metric(
              "overlap_seconds",
              Unit.SECONDS,
              "time in which two or more known speakers speak at once",
              "thesis 4.5",
              Timeline::overlapSeconds),
          metric(
              "interruptions",
              Unit.COUNT,
              "turns of over {interruption_words} words that begin {interruption_seconds} s or more"
                  + " before the end of another known speaker's, which is more than a back-channel",
              "thesis 4.5",
              Silence::interruptions));

  private Silence() {}

  private static Metric metric(
      String id, Unit unit, String formula, String source, ToDoubleFunction<Timeline> figure) {
    return new Metric(
        id,
        Family.SILENCE,
        unit,
        "0 and more",
        formula,
        UNTIMED,
        source,
        talk -> measure(talk, figure));
  }

  private static Measure measure(Talk talk, ToDoubleFunction<Timeline> figure) {
    return talk.turns().isEmpty()
        ? Measure.absent(NOTHING_TO_COUNT)
        : talk.timeline()
            .map(timeline -> Measure.of(figure.applyAsDouble(timeline)))
            .orElse(Measure.absent(NO_TIMES));
  }

  private static double pauseSeconds(Timeline timeline) {
    long millis = 0;
    for (Pause pause : timeline.pauses()) {
      millis += pause.millis();
    }
    return millis / 1000.0;
  }

  private static double longestPause(Timeline timeline) {
    long longest = 0;
    for (Pause pause : timeline.pauses()) {
      longest = Math.max(longest, pause.millis());
    }
    return longest / 1000.0;
  }

  private static double longPauses(Timeline timeline) {
    int count = 0;
    for (Pause pause : timeline.pauses()) {
      count += isLong(pause) ? 1 : 0;
    }
    return count;
  }

  private static double interruptions(Timeline timeline) {
    int count = 0;
    for (Overlap overlap : timeline.overlaps()) {
      count += interrupts(overlap) ? 1 : 0;
    }
    return count;
  }

  /** Whether a pause is one that somebody has to bear. */
  static boolean isLong(Pause pause) {
    return pause.millis() > Timeline.millis(Thresholds.OF_FILE.longPauseSeconds());
  }

  /** Whether the second turn takes the floor from the first. */
  static boolean interrupts(Overlap overlap) {
    return overlap.millis() >= Timeline.millis(Thresholds.OF_FILE.interruptionSeconds())
        && overlap.second().words() > Thresholds.OF_FILE.interruptionWords()
        && overlap.first().words() > 0
        && !overlap.first().tagged().conduct().backChannel();
  }
}
