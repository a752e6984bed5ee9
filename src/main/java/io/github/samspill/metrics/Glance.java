package io.github.samspill.metrics;

import io.github.samspill.transcript.Turn;
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
  public static Glance of(Talk talk) {
    Optional<Timeline> timeline = talk.timeline().filter(line -> !line.turns().isEmpty());
    return timeline.map(line -> byTime(talk, line)).orElseGet(() -> byWords(talk));
  }

  private static Glance byTime(Talk talk, Timeline timeline) {
    long start = timeline.turns().get(0).start();
    List<Stretch> stretches = new ArrayList<>(talk.turns().size());
    double length = 0;
    for (int i = 0; i < talk.turns().size(); i++) {
      Turn turn = talk.turns().get(i).turn();
      double from = since(start, Timeline.millis(turn.startSeconds().orElseThrow()));
      double to = since(start, Timeline.millis(turn.endSeconds().orElseThrow()));
      stretches.add(stretch(talk, i, from, to));
      length = Math.max(length, to);
    }
    List<Silent> silences = new ArrayList<>();
    for (Timeline.Pause pause : timeline.pauses()) {
      if (Silence.isLong(pause)) {
        double from = since(start, pause.from());
        silences.add(new Silent(from, since(start, pause.from() + pause.millis())));
      }
    }
    return new Glance(true, length, stretches, silences);
  }

  private static Glance byWords(Talk talk) {
    List<Stretch> stretches = new ArrayList<>(talk.turns().size());
    int at = 0;
    for (int i = 0; i < talk.turns().size(); i++) {
      int words = talk.turns().get(i).words();
      stretches.add(stretch(talk, i, at, at + words));
      at += words;
    }
    return new Glance(false, at, stretches, List.of());
  }

  /** Seconds from one time to another, both in milliseconds. */
  private static double since(long start, long time) {
    return (time - start) / 1000.0;
  }

  private static Stretch stretch(Talk talk, int place, double from, double to) {
    List<String> factors = new ArrayList<>();
    if (talk.carried().any().get(place)) {
      for (int i = 0; i < talk.session().factors().size(); i++) {
        if (talk.carried().turns(i).get(place)) {
          factors.add(talk.session().factors().get(i).id());
        }
      }
    }
    Turn turn = talk.turns().get(place).turn();
    return new Stretch(turn.id(), turn.speaker(), from, to, factors);
  }
}
