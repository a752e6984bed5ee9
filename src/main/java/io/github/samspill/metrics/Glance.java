package io.github.samspill.metrics;

import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The whole session laid out from its beginning to its end: every turn with its length and its
 * factors, and the long silences.
 *
 * @param timed whether places are seconds from the first start; when a time is missing they are
 *     words from the first word
 * @param length the last place, in the same unit
 * @param turns every turn, in the order of the transcript
 * @param silences the long pauses, in their order; none when not timed
 */
public record Glance(boolean timed, double length, List<Stretch> turns, List<Silent> silences) {
  /** Copies the lists. */
  public Glance {
    turns = List.copyOf(turns);
    silences = List.copyOf(silences);
  }

  /**
   * A turn's place.
   *
   * @param turn the turn's id
   * @param speaker who speaks
   * @param from where it begins
   * @param to where it ends, not before {@code from}
   * @param factors the ids of the factors it carries, in the order of reports
   */
  public record Stretch(String turn, String speaker, double from, double to, List<String> factors) {
    /** Copies the factors. */
    public Stretch {
      factors = List.copyOf(factors);
    }
  }

  /**
   * A long pause.
   *
   * @param from where it begins, in seconds
   * @param to where it ends
   */
  public record Silent(double from, double to) {}

  /**
   * How much one speaker says in each part of the session.
   *
   * @param speaker the speaker's code
   * @param parts into how many parts of one length the session is cut, 1 or more
   * @return seconds, or words, in each part; what overlaps another turn of the same speaker counts
   *     twice
   */
  public List<Double> said(String speaker, int parts) {
    double[] said = new double[parts];
    double part = length / parts;
    for (Stretch turn : turns) {
      if (turn.speaker().equals(speaker) && part > 0) {
        int last = Math.min(parts - 1, (int) (turn.to() / part));
        for (int i = (int) (turn.from() / part); i <= last; i++) {
          said[i] +=
              Math.max(0, Math.min(turn.to(), (i + 1) * part) - Math.max(turn.from(), i * part));
        }
      }
    }
    return Arrays.stream(said).boxed().toList();
  }

  /**
   * In which parts of the session a factor stands.
   *
   * @param factor the factor's id
   * @param parts into how many parts of one length the session is cut, 1 or more
   * @return for each part whether the middle of a turn that carries the factor lies in it
   */
  public List<Boolean> carries(String factor, int parts) {
    Boolean[] carries = new Boolean[parts];
    Arrays.fill(carries, false);
    for (Stretch turn : turns) {
      if (turn.factors().contains(factor)) {
        double middle = length == 0 ? 0 : (turn.from() + turn.to()) / 2 / length;
        carries[Math.min(parts - 1, (int) (middle * parts))] = true;
      }
    }
    return List.of(carries);
  }

  /** Lays a session out. */
  public static Glance of(TaggedSession session) {
    Optional<Timeline> timeline = Timeline.of(session).filter(line -> !line.turns().isEmpty());
    return timeline.map(line -> byTime(session, line)).orElseGet(() -> byWords(session));
  }

  private static Glance byTime(TaggedSession session, Timeline timeline) {
    double start = timeline.turns().get(0).turn().startSeconds().orElseThrow();
    List<Stretch> stretches = new ArrayList<>();
    double length = 0;
    for (TaggedTurn turn : session.turns()) {
      double from = since(start, turn.turn().startSeconds().orElseThrow());
      double to = since(start, turn.turn().endSeconds().orElseThrow());
      stretches.add(stretch(session, turn, from, to));
      length = Math.max(length, to);
    }
    List<Silent> silences =
        timeline.pauses().stream()
            .filter(Silence::isLong)
            .map(
                pause ->
                    new Silent(
                        since(start, pause.from() / 1000.0),
                        since(start, (pause.from() + pause.millis()) / 1000.0)))
            .toList();
    return new Glance(true, length, stretches, silences);
  }

  private static Glance byWords(TaggedSession session) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (TaggedTurn turn : session.turns()) {
      stretches.add(stretch(session, turn, at, at + turn.words()));
      at += turn.words();
    }
    return new Glance(false, at, stretches, List.of());
  }

  private static double since(double start, double seconds) {
    return (Timeline.millis(seconds) - Timeline.millis(start)) / 1000.0;
  }

  private static Stretch stretch(TaggedSession session, TaggedTurn turn, double from, double to) {
    List<String> factors =
        session.factors().stream().map(Factor::id).filter(turn::carries).toList();
    return new Stretch(turn.turn().id(), turn.turn().speaker(), from, to, factors);
  }
}
