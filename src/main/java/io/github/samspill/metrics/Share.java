package io.github.samspill.metrics;

import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Speaker;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One person's part in the session.
 *
 * @param speaker the person
 * @param turns number of turns, as the transcript has them
 * @param words number of words
 * @param seconds speaking time; absent when a turn of theirs has no start or end, and for those who
 *     never speak when any turn has none
 * @param wordShare their words of all words, 0 to 1
 * @param turnShare their turns of all turns, 0 to 1
 */
public record Share(
    Speaker speaker, int turns, int words, Measure seconds, Measure wordShare, Measure turnShare) {

  /** Everybody's part, in the order of the roster. */
  public static List<Share> of(TaggedSession session) {
    return session.session().roster().speakers().stream()
        .map(speaker -> of(speaker, session))
        .toList();
  }

  private static Share of(Speaker speaker, TaggedSession session) {
    List<TaggedTurn> own =
        session.turns().stream()
            .filter(turn -> turn.turn().speaker().equals(speaker.id()))
            .toList();
    int words = words(own);
    return new Share(
        speaker,
        own.size(),
        words,
        own.isEmpty() && seconds(session.turns()) instanceof Measure.Absent absent
            ? absent
            : seconds(own),
        Measure.share(words, words(session.turns())),
        Measure.share(own.size(), session.turns().size()));
  }

  /** Number of words in some turns. */
  static int words(List<TaggedTurn> turns) {
    return turns.stream().mapToInt(TaggedTurn::words).sum();
  }

  /** Speaking time of some turns, in seconds: the sum of their lengths. */
  public static Measure seconds(List<TaggedTurn> turns) {
    double sum = 0;
    for (TaggedTurn turn : turns) {
      OptionalDouble seconds = turn.turn().seconds();
      if (seconds.isEmpty()) {
        return Measure.absent(Measure.Reason.NO_TIMES);
      }
      sum += seconds.getAsDouble();
    }
    return Measure.of(sum);
  }
}
