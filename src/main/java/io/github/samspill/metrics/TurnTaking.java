package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.transcript.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

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

  /** Everybody who is known, in the order of the roster. */
  public static List<TurnTaking> of(TaggedSession session) {
    Optional<Timeline> timeline = Timeline.of(session);
    return session.session().roster().speakers().stream()
        .map(speaker -> of(speaker, session, timeline))
        .toList();
  }

  private static TurnTaking of(
      Speaker speaker, TaggedSession session, Optional<Timeline> timeline) {
    return new TurnTaking(
        speaker,
        answers(speaker.id(), session),
        count(timeline, speaker, TurnTaking::pausesEnded),
        count(timeline, speaker, TurnTaking::interruptions),
        count(timeline, speaker, TurnTaking::interrupted));
  }

  private static Measure answers(String id, TaggedSession session) {
    if (!Participation.hasLeader(session)) {
      return Measure.absent(NO_LEADER);
    }
    double answers =
        Asked.of(session).stream()
            .filter(asked -> asked.answer().filter(t -> t.turn().speaker().equals(id)).isPresent())
            .count();
    return Measure.of(answers);
  }

  private static Measure count(
      Optional<Timeline> timeline, Speaker speaker, ToDoubleBiFunction<Timeline, String> counted) {
    return timeline
        .map(line -> Measure.of(counted.applyAsDouble(line, speaker.id())))
        .orElse(Measure.absent(NO_TIMES));
  }

  private static long pausesEnded(Timeline timeline, String id) {
    return timeline.pauses().stream()
        .filter(Silence::isLong)
        .filter(pause -> pause.ender().equals(id))
        .count();
  }

  private static long interruptions(Timeline timeline, String id) {
    return timeline.overlaps().stream()
        .filter(Silence::interrupts)
        .filter(overlap -> overlap.second().turn().speaker().equals(id))
        .count();
  }

  private static long interrupted(Timeline timeline, String id) {
    return timeline.overlaps().stream()
        .filter(Silence::interrupts)
        .filter(overlap -> overlap.first().turn().speaker().equals(id))
        .count();
  }
}
