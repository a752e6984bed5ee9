package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.read;
import static io.github.samspill.transcript.read.Reading.said;
import static io.github.samspill.transcript.read.Reading.session;
import static io.github.samspill.transcript.read.Reading.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.transcript.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file of JSON may hold several sessions, in an array, an object or lines. */
class JsonSessionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"[%s,\n%s]", "{\"sessions\":[%s,\n%s]}", "%s\n%s", "%s\n\n%s\n"})
  void severalSessionsStandInAnArrayAnObjectOrLines(String form) throws Exception {
    String first =
        "{\"session\":\"en\",\"group\":\"G1\",\"turns\":[{\"speaker\":\"A\",\"text\":\"Hei\"}]}";
    String second = "{\"session\":\"to\",\"turns\":[{\"speaker\":\"B\",\"text\":\"Hallo\"}]}";
    Transcript transcript = read(form.formatted(first, second));
    assertEquals(List.of("en", "to"), transcript.sessions().stream().map(Session::id).toList());
    assertEquals(List.of("A: Hei"), said(transcript.sessions().get(0)));
    assertEquals(List.of("B: Hallo"), said(transcript.sessions().get(1)));
    assertEquals(Optional.of("G1"), transcript.sessions().get(0).group());
    assertEquals(Optional.empty(), transcript.sessions().get(1).group());
  }

  @Test
  void whatStandsAboveTheSessionsCountsWhereTheyDoNotSayOtherwise() throws Exception {
    Transcript transcript =
        read(
            """
            {"group": "G1", "sessions": [
              {"id": "en", "turns": [{"speaker": "A", "text": "Hei"}]},
              {"id": "to", "group": "G2", "turns": [{"speaker": "B", "text": "Hei"}]}]}
            """);
    assertEquals(
        List.of(Optional.of("G1"), Optional.of("G2")),
        transcript.sessions().stream().map(Session::group).toList());
  }

  @Test
  void eachLineMayBeATurn() throws Exception {
    Transcript transcript =
        read(
            """
            {"session":"en","speaker":"A","text":"Jeg var på møte"}

            {"session":"to","speaker":"B","text":""}
            {"session":"en","speaker":"C","text":"Så godt å høre"}
            """);
    assertEquals(
        List.of("A: Jeg var på møte", "C: Så godt å høre"), said(transcript.sessions().get(0)));
    assertEquals(
        List.of("kveld.csv:3: the turn has no text; kept as a turn without words"),
        warnings(transcript));
  }

  @Test
  void aSingleLineMayBeAllThereIs() throws Exception {
    assertEquals(List.of("A: Hei"), said(session("  {\"speaker\":\"A\",\"text\":\"Hei\"}  ")));
  }
}
