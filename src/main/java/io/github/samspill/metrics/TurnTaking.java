package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;

import io.github.samspill.metrics.Timeline.Overlap;
import io.github.samspill.metrics.Timeline.Pause;
import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;

/**
 * How one person takes turns.
 *
 * @param speaker the person
 * @param answers how often they are the next other to speak after a leader's turn that ends in a
 *     question; absent when nobody leads
 * @param pausesEnded long pauses that they end; absent when a time is missing
 * @param interruptions how often they interrupt; absent when a time is missing
 * @param interrupted how often they are interrupted; absent when a time is missing
 */
public record TurnTaking(
    Speaker speaker,
    Measure answers,
    Measure pausesEnded,
    Measure interruptions,
    Measure interrupted) {

  /** Everybody, in the order of the roster. */
  public static List<TurnTaking> of(Talk talk) {
    Counts counts = new Counts(talk);
    boolean timed = talk.timeline().isPresent();
    List<TurnTaking> all = new ArrayList<>(talk.speakers().size());
    for (int i = 0; i < talk.speakers().size(); i++) {
      all.add(
          new TurnTaking(
              talk.speakers().get(i),
              measure(counts.answers[i], talk.isLed(), NO_LEADER),
              measure(counts.pausesEnded[i], timed, NO_TIMES),
              measure(counts.interruptions[i], timed, NO_TIMES),
              measure(counts.interrupted[i], timed, NO_TIMES)));
    }
    return all;
  }

  private static Measure measure(int count, boolean known, Measure.Reason otherwise) {
    return known ? Measure.of(count) : Measure.absent(otherwise);
  }

  /** What is counted of everybody, by their places on the roster. */
  private static final class Counts {
    private final int[] answers;
    private final int[] pausesEnded;
    private final int[] interruptions;
    private final int[] interrupted;

    Counts(Talk talk) {
      int people = talk.speakers().size();
      answers = new int[people];
      pausesEnded = new int[people];
      interruptions = new int[people];
      interrupted = new int[people];
      for (Asked asked : talk.asked()) {
        asked.answer().ifPresent(answer -> answers[answer.speaker()]++);
      }
      talk.timeline().ifPresent(this::count);
    }

    private void count(Timeline timeline) {
      for (Pause pause : timeline.pauses()) {
        pausesEnded[pause.ender()] += Silence.isLong(pause) ? 1 : 0;
      }
      for (Overlap overlap : timeline.overlaps()) {
        if (Silence.interrupts(overlap)) {
          interruptions[overlap.second().speaker()]++;
          interrupted[overlap.first().speaker()]++;
        }
      }
    }
  }
}
