package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.NO_TIMES;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.transcript.Role;
import java.util.List;
import java.util.OptionalDouble;

/** How much room the leader takes, and how long turns are. */
final class Participation {
  static final List<Metric> METRICS =
      List.of(
          new Metric(
              "leader_word_share",
              Family.PARTICIPATION,
              Unit.SHARE,
              "0 to 1",
              "words of leaders / all words",
              "nobody leads, or there are no words",
              "thesis 4.2",
              Participation::leaderWordShare),
          new Metric(
              "leader_turn_share",
              Family.PARTICIPATION,
              Unit.SHARE,
              "0 to 1",
              "turns of leaders / all turns, as transcribed",
              "nobody leads",
              "thesis 4.2",
              Participation::leaderTurnShare),
          new Metric(
              "median_turn_words",
              Family.PARTICIPATION,
              Unit.WORDS,
              "0 and more",
              "median words of a turn, neighbouring turns of one speaker as one",
              "there are no turns",
              "–",
              Participation::medianTurnWords),
          new Metric(
              "longest_turn_words",
              Family.PARTICIPATION,
              Unit.WORDS,
              "0 and more",
              "words of the longest turn, neighbouring turns of one speaker as one",
              "there are no turns",
              "–",
              Participation::longestTurnWords),
          new Metric(
              "longest_run_without_leader",
              Family.PARTICIPATION,
              Unit.TURNS,
              "0 and more",
              "most turns of members in a row, neighbouring turns of one speaker as one",
              "nobody leads",
              "–",
              Participation::longestRunWithoutLeader),
          new Metric(
              "span_seconds",
              Family.PARTICIPATION,
              Unit.SECONDS,
              "0 and more",
              "latest end - earliest start",
              "a turn has no start or no end",
              "–",
              Participation::spanSeconds));

  private Participation() {}

  private static Measure leaderWordShare(Talk talk) {
    if (!talk.isLed()) {
      return Measure.absent(NO_LEADER);
    }
    int words = 0;
    for (Share share : talk.shares()) {
      words += share.speaker().role() == Role.LEADER ? share.words() : 0;
    }
    return Measure.share(words, talk.words());
  }

  private static Measure leaderTurnShare(Talk talk) {
    if (!talk.isLed()) {
      return Measure.absent(NO_LEADER);
    }
    int turns = 0;
    for (Share share : talk.shares()) {
      turns += share.speaker().role() == Role.LEADER ? share.turns() : 0;
    }
    return Measure.share(turns, talk.turns().size());
  }

  private static Measure medianTurnWords(Talk talk) {
    double[] words = new double[talk.floors().size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = talk.floors().get(i).words();
    }
    return Measure.ofKnown(Median.of(words), NOTHING_TO_COUNT);
  }

  private static Measure longestTurnWords(Talk talk) {
    int longest = 0;
    for (Floor floor : talk.floors()) {
      longest = Math.max(longest, floor.words());
    }
    return talk.floors().isEmpty() ? Measure.absent(NOTHING_TO_COUNT) : Measure.of(longest);
  }

  private static Measure longestRunWithoutLeader(Talk talk) {
    if (!talk.isLed()) {
      return Measure.absent(NO_LEADER);
    }
    int longest = 0;
    int run = 0;
    for (Floor floor : talk.floors()) {
      run = floor.role() == Role.MEMBER ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return Measure.of(longest);
  }

  private static Measure spanSeconds(Talk talk) {
    double first = Double.MAX_VALUE;
    double last = 0;
    for (Said said : talk.turns()) {
      OptionalDouble start = said.turn().startSeconds();
      OptionalDouble end = said.turn().endSeconds();
      if (start.isEmpty() || end.isEmpty()) {
        return Measure.absent(NO_TIMES);
      }
      first = Math.min(first, start.getAsDouble());
      last = Math.max(last, end.getAsDouble());
    }
    return talk.turns().isEmpty() ? Measure.absent(NOTHING_TO_COUNT) : Measure.of(last - first);
  }
}
