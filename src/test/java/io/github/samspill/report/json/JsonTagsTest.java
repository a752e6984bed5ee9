package io.github.samspill.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.samspill.metrics.SessionOf;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonTagsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final SessionOf SESSION =
      SessionOf.turns(
          "L1 leader: Sa du \"nei\"?\nEller ja?",
          "A member: Jeg {hope:ser lys} {interpersonal-learning/negation/aldri:sa} aldri nei");

  private static String tags(boolean withText) throws IOException {
    StringWriter out = new StringWriter();
    new JsonTags(withText, out).write(SESSION.tagged());
    return out.toString();
  }

  // "Jeg ser lys sa aldri nei": ser lys at 4 to 11, sa at 12 to 14.
  @Test
  void everyTurnIsALineWithItsTagsAndEvidence() throws IOException {
    assertEquals(
        """
        {"session":"økt-1","turn":"1","speaker":"L1","role":"leader",\
        "hope":0,"universality":0,"information":0,"cohesion":0,"interpersonal_learning":0,\
        "evidence":[],"held_back":[]}
        {"session":"økt-1","turn":"2","speaker":"A","role":"member",\
        "hope":1,"universality":0,"information":0,"cohesion":0,"interpersonal_learning":0,\
        "evidence":[{"rule":"hope.said","factor":"hope","start":4,"end":11}],\
        "held_back":[{"rule":"interpersonal-learning.said","factor":"interpersonal-learning",\
        "start":12,"end":14,"cause":"negation"}]}
        """,
        tags(false));
  }

  @Test
  void textAndCueAreThereOnlyWhenAskedFor() throws IOException {
    assertFalse(tags(false).contains("lys"));
    assertFalse(tags(false).contains("aldri"));

    JsonNode second = JSON.readTree(tags(true).lines().toList().get(1));
    assertEquals("Jeg ser lys sa aldri nei", second.get("text").textValue());
    assertEquals("aldri", second.get("held_back").get(0).get("cue").textValue());
  }

  @Test
  void aLineBreakInATurnDoesNotBreakTheLine() throws IOException {
    assertEquals(2, tags(true).lines().count());
    assertEquals(
        "Sa du \"nei\"?\nEller ja?",
        JSON.readTree(tags(true).lines().toList().get(0)).get("text").textValue());
  }

  @Test
  void sessionsFollowOneAnother() throws IOException {
    StringWriter out = new StringWriter();
    JsonTags tags = new JsonTags(false, out);
    tags.write(SESSION.tagged());
    tags.write(SESSION.called("økt-2").tagged());

    assertEquals(4, out.toString().lines().count());
    assertEquals(
        "økt-2", JSON.readTree(out.toString().lines().toList().get(2)).get("session").textValue());
  }
}
