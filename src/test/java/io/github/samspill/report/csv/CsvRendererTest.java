package io.github.samspill.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.SessionOf;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvRendererTest {

  // Words 4 + 3 + 2 + 1 = 10.
  private static final SessionOf SESSION =
      SessionOf.turns(
              "L1 leader 0 4: Hvordan går det nå?",
              "A member 5 9.25: Jeg {hope+cohesion:ser lys}",
              "B member 10 12: {hope/negation/Ikke:Ikke jeg}",
              "? unknown 12 13: {hope:Jo}")
          .among("L1 leader", "A member", "B member", "C member")
          .called("gruppe 1, mars");

  private static String render(SessionOf session) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvRenderer(CellText.SAFE).render(session.report(true), out);
    return out.toString();
  }

  private static List<List<String>> rows(SessionOf session) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(render(session)))) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }

  /** The value of the one row with this scope, subject, object and metric. */
  private static String value(SessionOf session, String... key) throws IOException {
    List<List<String>> found =
        rows(session).stream().filter(row -> row.subList(1, 5).equals(List.of(key))).toList();
    assertEquals(1, found.size(), String.join(",", key));
    return found.get(0).get(5);
  }

  @Test
  void theTableHasItsHeaderAndSevenFieldsARow() throws IOException {
    assertTrue(render(SESSION).startsWith("session,scope,subject,object,metric,value,unit\n"));
    assertFalse(render(SESSION).contains("\r"));
    for (List<String> row : rows(SESSION)) {
      assertEquals(7, row.size());
      assertEquals("gruppe 1, mars", row.get(0));
      assertFalse(row.get(6).isEmpty());
    }
  }

  @Test
  void everyFigureStandsOnce() throws IOException {
    Set<List<String>> keys = new HashSet<>();
    for (List<String> row : rows(SESSION)) {
      assertTrue(keys.add(row.subList(0, 5)), row.toString());
    }
  }

  @Test
  void theSessionHasTotalsAndEveryMetric() throws IOException {
    assertEquals("4", value(SESSION, "session", "", "", "turns"));
    assertEquals("10", value(SESSION, "session", "", "", "words"));
    // 4 + 4.25 + 2 + 1.
    assertEquals("11.25", value(SESSION, "session", "", "", "seconds"));
    assertEquals("0.4", value(SESSION, "session", "", "", "leader_word_share"));
    for (Metric metric : Catalogue.metrics()) {
      // A metric that is not there has its row too, with an empty value.
      assertEquals(
          metric.compute().apply(SESSION.talk()) instanceof Measure.Absent,
          value(SESSION, "session", "", "", metric.id()).isEmpty(),
          metric.id());
    }
  }

  @Test
  void speakersHaveTheirRoleAsObject() throws IOException {
    assertEquals("1", value(SESSION, "speaker", "A", "member", "turns"));
    assertEquals("3", value(SESSION, "speaker", "A", "member", "words"));
    assertEquals("4.25", value(SESSION, "speaker", "A", "member", "seconds"));
    assertEquals("0.3", value(SESSION, "speaker", "A", "member", "word_share"));
    assertEquals("0.25", value(SESSION, "speaker", "?", "unknown", "turn_share"));
    assertEquals("0", value(SESSION, "speaker", "C", "member", "words"));
  }

  @Test
  void factorsAreSplitByRoleSpeakerThirdAndCause() throws IOException {
    // Two of four turns carry hope: the second and the fourth of four, A's and ?'s.
    assertEquals("2", value(SESSION, "factor", "hope", "", "turns"));
    assertEquals("0.5", value(SESSION, "factor", "hope", "", "share"));
    assertEquals("200", value(SESSION, "factor", "hope", "", "per_1000_words"));
    assertEquals("0.5", value(SESSION, "factor", "hope", "", "member_share"));
    assertEquals("0", value(SESSION, "factor", "hope", "leader", "turns"));
    assertEquals("1", value(SESSION, "factor", "hope", "member", "turns"));
    assertEquals("1", value(SESSION, "factor", "hope", "unknown", "turns"));
    assertEquals("1", value(SESSION, "factor", "hope", "A", "turns"));
    assertEquals("1", value(SESSION, "factor", "hope", "third 1", "turns"));
    assertEquals("0", value(SESSION, "factor", "hope", "third 2", "turns"));
    assertEquals("1", value(SESSION, "factor", "hope", "third 3", "turns"));
    assertEquals("1", value(SESSION, "factor", "hope", "negation", "held_back"));
    assertEquals("0", value(SESSION, "factor", "interpersonal_learning", "", "turns"));
  }

  @Test
  void pairsAndFlowsHaveASubjectAndAnObject() throws IOException {
    assertEquals("1", value(SESSION, "pair", "hope", "cohesion", "turns"));
    assertEquals("1", value(SESSION, "flow", "L1", "A", "changes"));
    assertEquals("1", value(SESSION, "flow", "A", "B", "changes"));
    assertEquals(2, rows(SESSION).stream().filter(row -> row.get(1).equals("flow")).count());
  }

  @Test
  void whatIsNotKnownHasARowWithoutAValue() throws IOException {
    SessionOf bare = SessionOf.turns("A member: Hei");

    assertEquals("", value(bare, "session", "", "", "seconds"));
    assertEquals("", value(bare, "session", "", "", "leader_word_share"));
    assertEquals("", value(bare, "session", "", "", "participation_gini"));
    assertEquals("", value(bare, "session", "", "", "silent_members"));
    assertEquals("", value(bare, "session", "", "", "span_seconds"));
    assertEquals("", value(bare, "speaker", "A", "member", "seconds"));
    assertEquals("", value(bare, "factor", "hope", "", "member_share"));
    assertEquals("0", value(bare, "factor", "hope", "", "share"));
  }

  @Test
  void nothingThatWasSaidStandsInTheTable() throws IOException {
    assertFalse(render(SESSION).contains("lys"));
    assertFalse(render(SESSION).contains("Ikke"));
  }
}
