package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.tagging.Conduct;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StyleMatchingTest {

  /** A turn of so many words, of which so many are of each of two categories. */
  private record Said(String speaker, int words, int first, int second) {}

  private static Measure matching(Said... said) {
    List<Speaker> speakers = new ArrayList<>();
    List<TaggedTurn> turns = new ArrayList<>();
    for (Said one : said) {
      Speaker speaker =
          new Speaker(one.speaker(), one.speaker().equals("?") ? Role.UNKNOWN : Role.MEMBER);
      if (!speakers.contains(speaker)) {
        speakers.add(speaker);
      }
      OptionalDouble untimed = OptionalDouble.empty();
      Turn turn = new Turn("1", one.speaker(), "…", untimed, untimed, Optional.empty());
      List<Integer> functionWords = List.of(one.first(), one.second());
      turns.add(
          new TaggedTurn(
              turn,
              one.words(),
              new Conduct(0, 0, false, false, false, List.of(), functionWords),
              List.of()));
    }
    Session session =
        new Session(
            "s",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Roster(speakers, false),
            turns.stream().map(TaggedTurn::turn).toList());
    return Catalogue.metrics().stream()
        .filter(metric -> metric.id().equals("style_matching"))
        .findFirst()
        .orElseThrow()
        .compute()
        .apply(Talk.of(new TaggedSession(session, List.of(), turns)));
  }

  @Test
  void itIsIrelandsFormulaOverPairsAndCategories() {
    // Shares 0.2 and 0.1 in the first category, 0.1 and 0.3 in the second.
    double first = 1 - 0.1 / (0.3 + 0.0001);
    double second = 1 - 0.2 / (0.4 + 0.0001);
    Measure two = matching(new Said("A", 100, 20, 10), new Said("B", 50, 5, 15));

    assertEquals((first + second) / 2, two.number().orElseThrow(), 1e-12);
  }

  @Test
  void aSpeakersTurnsAreTakenTogether() {
    Measure split =
        matching(new Said("A", 60, 20, 0), new Said("B", 50, 5, 15), new Said("A", 40, 0, 10));
    Measure whole = matching(new Said("A", 100, 20, 10), new Said("B", 50, 5, 15));

    assertEquals(whole, split);
  }

  @Test
  void whoSaysLittleOrIsNotKnownIsLeftOut() {
    Measure absent = Measure.absent(Measure.Reason.TOO_FEW_PEOPLE);

    assertEquals(absent, matching(new Said("A", 100, 20, 10), new Said("B", 49, 5, 15)));
    assertEquals(absent, matching(new Said("A", 100, 20, 10), new Said("?", 90, 5, 15)));
  }

  @Test
  void peopleWhoUseTheSameWordsMatchWholly() {
    Measure same = matching(new Said("A", 100, 20, 0), new Said("B", 50, 10, 0));

    assertEquals(1, same.number().orElseThrow(), 1e-12);
  }
}
