package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.Conduct;
import io.github.samspill.transcript.Role;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What the leader asks, and who breaks the silence after it. */
final class Questions {
  private static final String NOBODY_LEADS = "nobody leads";
  private static final String MITI =
      "Moyers et al. 2014, Motivational Interviewing Treatment Integrity manual 4.2.1";

  static final List<Metric> METRICS =
      List.of(
          count(
              "leader_questions",
              "sentences of leaders that ask",
              "thesis 4.2",
              Conduct::questions),
          count(
              "leader_open_questions",
              "sentences of leaders that ask openly: what, how, why, tell me",
              MITI,
              Conduct::openQuestions),
          count(
              "leader_closed_questions",
              "sentences of leaders that ask in any other way",
              MITI,
              Conduct::closedQuestions),
          count(
              "leader_passed_on",
              "turns of leaders that hand the word to the group",
              "thesis 3.3.4",
              conduct -> conduct.passesOn() ? 1 : 0),
          new Metric(
              "leader_asking_turns",
              Family.QUESTIONS,
              Unit.COUNT,
              "0 and more",
              "turns of leaders that end in a question",
              NOBODY_LEADS,
              "thesis 4.2",
              talk -> ofAsked(talk, asked -> Measure.of(asked.size()))),
          new Metric(
              "leader_quick_follow_ups",
              Family.QUESTIONS,
              Unit.COUNT,
              "0 to leader_asking_turns",
              "turns of leaders that end in a question, after which a leader speaks first, within"
                  + " {follow_up_seconds} s",
              "nobody leads, or a time is missing there",
              "thesis 4.2",
              talk -> ofAsked(talk, Questions::quickFollowUps)),
          new Metric(
              "leader_answer_latency_median",
              Family.QUESTIONS,
              Unit.SECONDS,
              "0 and more",
              "median seconds from the end of a leader's turn that ends in a question to the next"
                  + " turn of another known speaker; 0 when that begins before",
              "nobody leads, no such turn, or a time is missing there",
              "thesis 4.2",
              talk -> ofAsked(talk, Questions::medianLatency)),
          new Metric(
              "leader_breaks_silence_share",
              Family.QUESTIONS,
              Unit.SHARE,
              "0 to 1",
              "pauses of over {long_pause_seconds} s right after a leader's turn that ends in a"
                  + " question, which a leader ends / all such pauses that a known speaker ends",
              "nobody leads, no such pause, or a time is missing there",
              "thesis 4.2",
              talk -> ofAsked(talk, Questions::breaksSilence)));

  private Questions() {}

  private static Metric count(
      String id, String formula, String source, ToIntFunction<Conduct> counted) {
    return new Metric(
        id,
        Family.QUESTIONS,
        Unit.COUNT,
        "0 and more",
        formula,
        NOBODY_LEADS,
        source,
        talk -> ofLeaders(talk, counted));
  }

  private static Measure ofLeaders(Talk talk, ToIntFunction<Conduct> counted) {
    if (!talk.isLed()) {
      return Measure.absent(NO_LEADER);
    }
    int sum = 0;
    for (Said said : talk.turns()) {
      sum += said.role() == Role.LEADER ? counted.applyAsInt(said.tagged().conduct()) : 0;
    }
    return Measure.of(sum);
  }

  private static Measure ofAsked(Talk talk, Function<List<Asked>, Measure> figure) {
    return talk.isLed() ? figure.apply(talk.asked()) : Measure.absent(NO_LEADER);
  }

  private static Measure quickFollowUps(List<Asked> asked) {
    int quick = 0;
    for (Asked one : asked) {
      if (one.next().isPresent() && one.next().get().role() == Role.LEADER) {
        OptionalDouble seconds = one.secondsTo(one.next().get());
        if (seconds.isEmpty()) {
          return Measure.absent(NO_TIMES);
        }
        quick += seconds.getAsDouble() <= Thresholds.OF_FILE.followUpSeconds() ? 1 : 0;
      }
    }
    return Measure.of(quick);
  }

  private static Measure medianLatency(List<Asked> asked) {
    double[] latencies = new double[asked.size()];
    int answered = 0;
    for (Asked one : asked) {
      if (one.answer().isPresent()) {
        OptionalDouble seconds = one.secondsTo(one.answer().get());
        if (seconds.isEmpty()) {
          return Measure.absent(NO_TIMES);
        }
        latencies[answered++] = seconds.getAsDouble();
      }
    }
    return Measure.ofKnown(Median.of(Arrays.copyOf(latencies, answered)), NOTHING_TO_COUNT);
  }

  private static Measure breaksSilence(List<Asked> asked) {
    int silences = 0;
    int broken = 0;
    for (Asked one : asked) {
      if (one.next().isPresent()) {
        OptionalDouble seconds = one.secondsTo(one.next().get());
        if (seconds.isEmpty()) {
          return Measure.absent(NO_TIMES);
        }
        boolean silence = seconds.getAsDouble() > Thresholds.OF_FILE.longPauseSeconds();
        silences += silence ? 1 : 0;
        broken += silence && one.next().get().role() == Role.LEADER ? 1 : 0;
      }
    }
    return Measure.share(broken, silences);
  }
}
