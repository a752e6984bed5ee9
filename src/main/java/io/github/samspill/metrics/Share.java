package io.github.samspill.metrics;

import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
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
  static List<Share> of(List<Speaker> speakers, List<Said> turns) {
    int[] count = new int[speakers.size()];
    int[] words = new int[speakers.size()];
    double[] seconds = new double[speakers.size()];
    boolean[] untimed = new boolean[speakers.size()];
    boolean anyUntimed = false;
    for (Said said : turns) {
      int who = said.speaker();
      OptionalDouble length = said.turn().seconds();
      count[who]++;
      words[who] += said.words();
      seconds[who] += length.orElse(0);
      untimed[who] |= length.isEmpty();
      anyUntimed |= length.isEmpty();
    }
    int allWords = words(turns);
    List<Share> shares = new ArrayList<>(speakers.size());
    for (int who = 0; who < speakers.size(); who++) {
      boolean timed = count[who] == 0 ? !anyUntimed : !untimed[who];
      shares.add(
          new Share(
              speakers.get(who),
              count[who],
              words[who],
              timed ? Measure.of(seconds[who]) : Measure.absent(Measure.Reason.NO_TIMES),
              Measure.share(words[who], allWords),
              Measure.share(count[who], turns.size())));
    }
    return shares;
  }

  /** Number of words in some turns. */
  static int words(List<Said> turns) {
    int words = 0;
    for (Said said : turns) {
      words += said.words();
    }
    return words;
  }

  /** Speaking time of some turns, in seconds: the sum of their lengths. */
  static Measure seconds(List<Said> turns) {
    double sum = 0;
    for (Said said : turns) {
      OptionalDouble seconds = said.turn().seconds();
      if (seconds.isEmpty()) {
        return Measure.absent(Measure.Reason.NO_TIMES);
      }
      sum += seconds.getAsDouble();
    }
    return Measure.of(sum);
  }
}
