package io.github.samspill.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.tagging.Conduct;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.CodedSession;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleRecordTest {
  private static final Factor HOPE = new Factor("hope", Map.of());
  // The rules find their own names: "ja" is right twice and wrong once, "håp" wrong twice of three.
  private static final String CODED =
      """
      session,turn,speaker,text,hope
      s,1,M1,ja håp,1
      s,2,M1,håp,0
      s,3,M1,nei,1
      t,1,M1,ja,1
      t,2,M1,håp,0
      t,3,M1,ja,0
      """;

  private static Codings codings() throws Exception {
    List<CodedSession> coded =
        new TranscriptReader(ReadOptions.none())
            .readCoded(CODED.getBytes(StandardCharsets.UTF_8), "coded.csv", List.of("hope"))
            .sessions();
    return new Codings(
        coded,
        coded.stream()
            .map(
                one ->
                    new TaggedSession(
                        one.session(),
                        List.of(HOPE),
                        one.session().turns().stream()
                            .map(turn -> new TaggedTurn(turn, 1, Conduct.NONE, hits(turn.text())))
                            .toList()))
            .toList());
  }

  private static List<Evidence> hits(String text) {
    return Stream.of("ja", "håp")
        .filter(text::contains)
        .<Evidence>map(word -> new Evidence.Hit("hope." + word, "hope", 0, 1))
        .toList();
  }

  @Test
  void everyRuleHasItsTurnsCountedAndTheWorstStandsFirst() throws Exception {
    assertEquals(
        List.of(
            new RuleRecord("hope.håp", "hope", 1, 2, 0),
            new RuleRecord("hope.ja", "hope", 2, 1, 1)),
        RuleRecord.of(codings(), "agreed"));
  }

  @Test
  void aRuleHarmsWhenItIsWrongMoreOftenThanRight() {
    assertTrue(new RuleRecord("hope.x", "hope", 1, 2, 0).harms());
    assertFalse(new RuleRecord("hope.x", "hope", 2, 2, 0).harms());
    assertEquals(0.25, new RuleRecord("hope.x", "hope", 1, 3, 0).precision().orElseThrow());
  }

  @Test
  void aSessionLeftOutHasNoSayInWhatIsStruck() throws Exception {
    // Left out s: t strikes håp (0 right, 1 wrong) and keeps ja (1 and 1). Left out t: s keeps
    // both.
    Counts counts = RuleRecord.leaveOneOut(codings(), "agreed", "hope");
    assertEquals(new Counts(2, 2, 1, 1), counts);
  }
}
