package io.github.samspill.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.samspill.metrics.SessionOf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CsvTagsTest {
  private static final SessionOf SESSION =
      SessionOf.turns(
          "L1 leader: Ja, \"kanskje\"",
          "A member: {hope+cohesion:Vi klarer} {hope:det} {information/report/legen:sa legen}",
          "? unknown: Ja\nnei");

  private static String tags(boolean withText) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvTags(SessionOf.FACTORS, withText, CellText.SAFE, out).write(SESSION.tagged());
    return out.toString();
  }

  // "Vi klarer det sa legen": Vi klarer at 0 to 9, det at 10 to 13; what is held back is no tag.
  @Test
  void everyTurnIsARowOfTagsWithItsEvidence() throws IOException {
    assertEquals(
        """
        session,turn,speaker,role,hope,universality,information,cohesion,interpersonal_learning,evidence
        økt-1,1,L1,leader,0,0,0,0,0,
        økt-1,2,A,member,1,0,0,1,0,hope.said@0-9 cohesion.said@0-9 hope.said@10-13
        økt-1,3,?,unknown,0,0,0,0,0,
        """,
        unquoted(tags(false)));
  }

  @Test
  void textIsTheLastColumnWhenAskedFor() throws IOException {
    assertEquals(
        """
        session,turn,speaker,role,hope,universality,information,cohesion,interpersonal_learning,evidence,text
        økt-1,1,L1,leader,0,0,0,0,0,,"Ja, ""kanskje""\"
        økt-1,2,A,member,1,0,0,1,0,hope.said@0-9 cohesion.said@0-9 hope.said@10-13,Vi klarer det sa legen
        økt-1,3,?,unknown,0,0,0,0,0,,"Ja
        nei"
        """,
        unquoted(tags(true)));
  }

  /** Without the quotes that a first field beyond ASCII gets, which every reader takes off. */
  private static String unquoted(String csv) {
    return csv.replace("\"økt-1\"", "økt-1");
  }

  @Test
  void nothingThatWasSaidStandsInATableWithoutText() throws IOException {
    assertFalse(tags(false).contains("klarer"));
    assertFalse(tags(false).contains("legen"));
  }

  @Test
  void sessionsShareOneHeader() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvTags tags = new CsvTags(SessionOf.FACTORS, false, CellText.SAFE, out);
    tags.write(SESSION.tagged());
    tags.write(SESSION.called("b").tagged());

    assertEquals(7, out.toString().lines().count());
    assertEquals(
        "b,1,L1,leader,0,0,0,0,0,", out.toString().lines().toList().get(4).replace("\"b\"", "b"));
  }

  @Test
  void theHeaderIsThereWithoutAnySession() throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvTags(SessionOf.FACTORS.subList(0, 1), false, CellText.SAFE, out);

    assertEquals("session,turn,speaker,role,hope,evidence\n", out.toString());
  }
}
