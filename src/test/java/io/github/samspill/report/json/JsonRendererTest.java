package io.github.samspill.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.SessionOf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
  private static final JsonMapper JSON = new JsonMapper();

  // Words 4 + 4 + 2 = 10; the leader 4 of them.
  private static final SessionOf SESSION =
      SessionOf.turns(
              "L1 leader 0 4: Hvordan går det nå?",
              "A member 5 9.25: Jeg {hope:ser lys} {cohesion:sammen}",
              "B member 10 12: {hope/negation/Ikke:Ikke jeg}")
          .among("L1 leader", "A member", "B member", "C member")
          .headed("2025-03-11", "tirsdag", "L1");

  private static String render(SessionOf session, boolean withText) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonRenderer().render(session.report(withText), out);
    return out.toString();
  }

  private static JsonNode json(SessionOf session, boolean withText) throws IOException {
    return JSON.readTree(render(session, withText));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void theReportHasItsPartsInTheirOrder() throws IOException {
    assertEquals(
        List.of(
            "session",
            "speakers",
            "metrics",
            "factors",
            "pairs",
            "lag_1",
            "flows",
            "addresses",
            "observations",
            "quotations",
            "rules"),
        keys(json(SESSION, false)));
  }

  @Test
  void theHeadNamesTheSession() throws IOException {
    JsonNode head = json(SESSION, false).get("session");

    assertEquals(List.of("id", "date", "group", "leader", "turns", "words", "seconds"), keys(head));
    assertEquals("økt-1", head.get("id").textValue());
    assertEquals("2025-03-11", head.get("date").textValue());
    assertEquals("tirsdag", head.get("group").textValue());
    assertEquals("L1", head.get("leader").textValue());
    assertEquals(3, head.get("turns").intValue());
    assertEquals(10, head.get("words").intValue());
    // 4 + 4.25 + 2.
    assertEquals("10.25", head.get("seconds").asText());
  }

  @Test
  void speakersHaveTheirPart() throws IOException {
    JsonNode speakers = json(SESSION, false).get("speakers");

    assertEquals(4, speakers.size());
    assertEquals(
        "{\"id\":\"A\",\"role\":\"member\",\"turns\":1,\"words\":4,\"seconds\":4.25,"
            + "\"word_share\":0.4,\"turn_share\":0.333333,\"answers\":1,\"pauses_ended\":0,"
            + "\"interruptions\":0,\"interrupted\":0}",
        speakers.get(1).toString());
    assertEquals("C", speakers.get(3).get("id").textValue());
    assertEquals(0, speakers.get(3).get("words").intValue());
  }

  @Test
  void metricsAreThoseOfTheCatalogue() throws IOException {
    JsonNode metrics = json(SESSION, false).get("metrics");

    assertEquals(Catalogue.metrics().stream().map(Metric::id).toList(), keys(metrics));
    assertEquals("0.4", metrics.get("leader_word_share").asText());
    assertEquals("1", metrics.get("silent_members").asText());
    assertEquals("12", metrics.get("span_seconds").asText());
  }

  @Test
  void factorsHaveTheirColumnsNames() throws IOException {
    JsonNode factors = json(SESSION, false).get("factors");

    assertEquals(
        List.of("hope", "universality", "information", "cohesion", "interpersonal_learning"),
        keys(factors));
    // 1 of 3 turns: Wilson with z = 1.959964 gives 0.061 to 0.792. 1 in 10 words is 100 in 1000.
    JsonNode hope = factors.get("hope");
    assertEquals(
        List.of(
            "turns",
            "share",
            "share_low",
            "share_high",
            "per_1000_words",
            "member_share",
            "leader_turns",
            "member_turns",
            "turns_by_third",
            "turns_by_speaker",
            "held_back"),
        keys(hope));
    assertEquals(1, hope.get("turns").intValue());
    assertEquals("0.333333", hope.get("share").asText());
    assertEquals(0.0615, hope.get("share_low").doubleValue(), 0.0001);
    assertEquals(0.7923, hope.get("share_high").doubleValue(), 0.0001);
    assertEquals("100", hope.get("per_1000_words").asText());
    assertEquals("1", hope.get("member_share").asText());
    assertEquals(0, hope.get("leader_turns").intValue());
    assertEquals(1, hope.get("member_turns").intValue());
    assertEquals("[0,1,0]", hope.get("turns_by_third").toString());
    assertEquals("{\"A\":1}", hope.get("turns_by_speaker").toString());
    assertEquals("{\"negation\":1}", hope.get("held_back").toString());
  }

  @Test
  void pairsAndFlowsAreLists() throws IOException {
    JsonNode report = json(SESSION, false);

    assertEquals(
        "[{\"one\":\"hope\",\"other\":\"cohesion\",\"turns\":1}]", report.get("pairs").toString());
    assertEquals(
        "[{\"from\":\"L1\",\"to\":\"A\",\"count\":1},{\"from\":\"A\",\"to\":\"B\",\"count\":1}]",
        report.get("flows").toString());
    assertEquals(
        "{\"count\":0,\"digest\":\"" + SessionOf.DIGEST + "\"}", report.get("rules").toString());
  }

  @Test
  void whatIsNotKnownIsNullAndNeverNothing() throws IOException {
    JsonNode report = json(SessionOf.turns("A member: Hei"), false);

    for (String key : List.of("date", "group", "leader", "seconds")) {
      assertTrue(report.get("session").get(key).isNull(), key);
    }
    assertTrue(report.get("speakers").get(0).get("seconds").isNull());
    for (String metric :
        List.of(
            "leader_word_share",
            "participation_gini",
            "silent_members",
            "span_seconds",
            "after_leader_share",
            "reciprocity",
            "centralisation")) {
      assertTrue(report.get("metrics").get(metric).isNull(), metric);
    }
    assertEquals("0", report.get("factors").get("hope").get("share").asText());
    assertTrue(report.get("factors").get("hope").get("member_share").isNull());
    assertEquals("[]", report.get("flows").toString());
  }

  @Test
  void turnsAreQuotedOnlyWhenAskedFor() throws IOException {
    assertTrue(json(SESSION, false).get("quotations").isNull());
    assertFalse(render(SESSION, false).contains("ser lys"));
    assertFalse(render(SESSION, false).contains("Ikke"));

    JsonNode quotations = json(SESSION, true).get("quotations");
    assertEquals(2, quotations.size());
    assertEquals("Jeg ser lys sammen", quotations.get(0).get("text").textValue());
    assertEquals("Ikke", quotations.get(1).get("held_back").get(0).get("cue").textValue());
  }

  @Test
  void theFileEndsWithALineBreakAndHasNoOthersThanLineFeeds() throws IOException {
    String page = render(SESSION, true);

    assertTrue(page.startsWith("{\n  \"session\" : {\n    \"id\""), page);
    assertTrue(page.endsWith("}\n"));
    assertFalse(page.contains("\r"));
  }
}
