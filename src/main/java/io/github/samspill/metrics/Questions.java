package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.Conduct;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
              session -> ofAsked(session, asked -> Measure.of(asked.size()))),
          new Metric(
              "leader_quick_follow_ups",
              Family.QUESTIONS,
              Unit.COUNT,
              "0 to leader_asking_turns",
              "turns of leaders that end in a question, after which a leader speaks first, within"
                  + " {follow_up_seconds} s",
              "nobody leads, or a time is missing there",
              "thesis 4.2",
              session -> ofAsked(session, asked -> quickFollowUps(session, asked))),
          new Metric(
              "leader_answer_latency_median",
              Family.QUESTIONS,
              Unit.SECONDS,
              "0 and more",
              "median seconds from the end of a leader's turn that ends in a question to the next"
                  + " turn of another known speaker; 0 when that begins before",
              "nobody leads, no such turn, or a time is missing there",
              "thesis 4.2",
              session -> ofAsked(session, Questions::medianLatency)),
          new Metric(
              "leader_breaks_silence_share",
              Family.QUESTIONS,
              Unit.SHARE,
              "0 to 1",
              "pauses of over {long_pause_seconds} s right after a leader's turn that ends in a"
                  + " question, which a leader ends / all such pauses that a known speaker ends",
              "nobody leads, no such pause, or a time is missing there",
              "thesis 4.2",
              session -> ofAsked(session, asked -> breaksSilence(session, asked))));

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
        session ->
            Participation.hasLeader(session)
                ? Measure.of(
                    session.turns().stream()
                        .filter(turn -> session.role(turn) == Role.LEADER)
                        .mapToInt(turn -> counted.applyAsInt(turn.conduct()))
                        .sum())
                : Measure.absent(NO_LEADER));
  }

  private static Measure ofAsked(TaggedSession session, Function<List<Asked>, Measure> figure) {
    return Participation.hasLeader(session)
        ? figure.apply(Asked.of(session))
        : Measure.absent(NO_LEADER);
  }

  private static Measure quickFollowUps(TaggedSession session, List<Asked> asked) {
    int quick = 0;
    for (Asked one : asked) {
      Optional<TaggedTurn> next = one.next().filter(turn -> session.role(turn) == Role.LEADER);
      if (next.isPresent()) {
        OptionalDouble seconds = one.secondsTo(next.get());
        if (seconds.isEmpty()) {
          return Measure.absent(NO_TIMES);
        }
        quick += seconds.getAsDouble() <= Thresholds.OF_FILE.followUpSeconds() ? 1 : 0;
      }
    }
    return Measure.of(quick);
  }

  private static Measure medianLatency(List<Asked> asked) {
    List<Double> latencies = new ArrayList<>();
    for (Asked one : asked) {
      if (one.answer().isPresent()) {
        OptionalDouble seconds = one.secondsTo(one.answer().get());
        if (seconds.isEmpty()) {
          return Measure.absent(NO_TIMES);
        }
        latencies.add(seconds.getAsDouble());
      }
    }
    return Median.of(latencies).map(Measure::of).orElse(Measure.absent(NOTHING_TO_COUNT));
  }

  private static Measure breaksSilence(TaggedSession session, List<Asked> asked) {
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
        broken += silence && session.role(one.next().get()) == Role.LEADER ? 1 : 0;
      }
    }
    return Measure.share(broken, silences);
  }
}
