package io.github.samspill.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.problem.BadInput;
import io.github.samspill.tagging.Conduct;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.CodedSession;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Factor HOPE = new Factor("hope", Map.of());
  private static final String WIDE =
      """
      session,turn,speaker,text,hope,hope_a,hope_b
      s,1,M1,Ja håp.,1,1,1
      s,2,M1,Ja.,1,1,0
      s,3,M1,Ja håp.,0,0,
      s,4,M1,Ja.,0,0,0
      """;
  private static final String LONG =
      """
      session,turn,speaker,text,coder,hope
      s,1,M1,Ja håp.,a,1
      s,1,M1,Ja håp.,b,1
      s,2,M1,Ja.,a,1
      s,2,M1,Ja.,b,0
      s,3,M1,Ja håp.,a,0
      s,4,M1,Ja.,a,0
      s,4,M1,Ja.,b,0
      """;

  private static List<CodedSession> read(String csv) throws Exception {
    return new TranscriptReader(ReadOptions.none())
        .readCoded(csv.getBytes(StandardCharsets.UTF_8), "coded.csv", List.of("hope"))
        .sessions();
  }

  /** Tags every turn that names hope. */
  private static Codings codings(String csv) throws Exception {
    List<CodedSession> coded = read(csv);
    List<TaggedSession> tagged = new ArrayList<>();
    for (CodedSession session : coded) {
      tagged.add(
          new TaggedSession(
              session.session(),
              List.of(HOPE),
              session.session().turns().stream()
                  .map(
                      turn ->
                          new TaggedTurn(
                              turn,
                              2,
                              Conduct.NONE,
                              turn.text().contains("håp")
                                  ? List.of(new Evidence.Hit("hope.word", "hope", 3, 6))
                                  : List.of()))
                  .toList()));
    }
    return new Codings(coded, tagged);
  }

  @Test
  void wideCodesHaveAColumnForEachCoder() throws Exception {
    Codings codings = codings(WIDE);
    assertEquals(List.of("agreed", "a", "b"), codings.coders());
    assertEquals(List.of("a", "b"), codings.independentCoders());
    assertEquals(new Counts(1, 1, 1, 1), codings.tagsAgainst("agreed", HOPE).get(0));
    assertEquals(new Counts(1, 0, 0, 2), codings.tagsAgainst("b", HOPE).get(0).and(Counts.NONE));
  }

  @Test
  void longCodesHaveARowForEachTurnAndCoder() throws Exception {
    Codings codings = codings(LONG);
    assertEquals(List.of("a", "b"), codings.coders());
    assertEquals(4, codings.coded().get(0).session().turns().size());
    assertEquals(new Counts(1, 1, 0, 1), codings.between("a", "b", HOPE));
    assertEquals(codings(WIDE).between("a", "b", HOPE), codings.between("a", "b", HOPE));
  }

  @Test
  void alphaTakesGapsAndAnyNumberOfCoders() throws Exception {
    // Coders a and b on turns 1, 2 and 4 (b left 3 empty): pairs 11, 10, 00. Of six values three
    // are yes and three no, so by chance 3*3*2/(6*5) = 0.6 differ; 2/6 do. 1 - (1/3) / 0.6.
    Agreement agreement = Agreement.of(codings(LONG), List.of(HOPE), "a").get(0);
    assertEquals(1 - (1 / 3.0) / 0.6, agreement.coderAlpha().orElseThrow(), 1e-12);
    assertTrue(agreement.alpha().isPresent());
    assertEquals(1, agreement.coderKappas().size());
  }

  @Test
  void codesThatNeverVaryHaveNoAlphaAndNoKappa() throws Exception {
    String csv = "turn,speaker,text,hope\n1,M1,Ja.,0\n2,M1,Nei.,0\n";
    Agreement agreement = Agreement.of(codings(csv), List.of(HOPE), "agreed").get(0);
    assertEquals(OptionalDouble.empty(), agreement.alpha());
    assertEquals(OptionalDouble.empty(), agreement.counts().kappa());
    assertEquals(OptionalDouble.empty(), agreement.correlation());
  }

  @Test
  void sharesOfSessionsAreCorrelated() throws Exception {
    StringBuilder csv = new StringBuilder("session,turn,speaker,text,hope\n");
    // Tagged and coded: 0 and 0 of 2, 1 and 1 of 2, 2 and 2 of 2.
    for (int session = 0; session < 3; session++) {
      for (int turn = 0; turn < 2; turn++) {
        boolean hope = turn < session;
        csv.append(session + "," + turn + ",M1,Ja" + (hope ? " håp" : "") + "," + (hope ? 1 : 0))
            .append('\n');
      }
    }
    Agreement agreement = Agreement.of(codings(csv.toString()), List.of(HOPE), "agreed").get(0);
    assertEquals(1, agreement.correlation().orElseThrow(), 1e-12);
    assertEquals(1, agreement.counts().kappa().orElseThrow(), 1e-12);
  }

  @Test
  void aCodeThatIsNeitherYesNorNoIsAnError() {
    BadInput bad =
        assertThrows(
            BadInput.class, () -> read("turn,speaker,text,hope\n1,M1,Ja.,kanskje\n2,M1,Ja.,2\n"));
    assertEquals(
        "coded.csv:2: the code 'kanskje' under hope; expected 0 or 1, or nothing where the coder"
            + " gave none; mend the code",
        bad.problems().get(0).toString());
    assertEquals(2, bad.problems().size());
  }

  @Test
  void aFileWithoutCodesIsAnError() {
    BadInput bad = assertThrows(BadInput.class, () -> read("turn,speaker,text\n1,M1,Ja.\n"));
    assertTrue(bad.getMessage().startsWith("coded.csv: no column holds codes"), bad.getMessage());
  }
}
