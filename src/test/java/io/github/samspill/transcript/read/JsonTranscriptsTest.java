package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.roster;
import static io.github.samspill.transcript.read.Reading.said;
import static io.github.samspill.transcript.read.Reading.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read whatever holds the turns: a session, an array, several sessions, or lines. */
class JsonTranscriptsTest {

  @Test
  void aSessionHoldsItsTurns() throws Exception {
    Session session =
        session(
            """
            {
              "session_id": "S1",
              "date": "2025-03-11",
              "group": "G2",
              "leader": "K",
              "participants": ["K", "A", "Deltaker 3"],
              "turns": [
                {"turn": 7, "speaker": "K", "role": "leder", "text": "Hvem vil?", "start": 0.5,
                 "end": "00:02", "to": "A"},
                {"speaker": "A", "text": "Jeg \\"prøver\\" meg\\n– litt"}
              ]
            }
            """);
    assertEquals("S1", session.id());
    assertEquals(Optional.of(LocalDate.of(2025, 3, 11)), session.date());
    assertEquals(Optional.of("G2"), session.group());
    assertEquals(Optional.of("K"), session.leader());
    assertEquals(List.of("K leader", "A member", "Deltaker 3 member"), roster(session));
    assertTrue(session.roster().named());
    assertEquals(
        List.of(
            new Turn(
                "7",
                "K",
                "Hvem vil?",
                OptionalDouble.of(0.5),
                OptionalDouble.of(2),
                Optional.of("A")),
            new Turn(
                "2",
                "A",
                "Jeg \"prøver\" meg\n– litt",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty())),
        session.turns());
  }

  @Test
  void whatStandsAfterTheTurnsCountsToo() throws Exception {
    Session session =
        session("{\"turns\":[{\"speaker\":\"A\",\"text\":\"Hei\"}],\"id\":\"S9\",\"leder\":\"A\"}");
    assertEquals("S9", session.id());
    assertEquals(List.of("A leader"), roster(session));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\" \"", "{}", "[]"})
  void aSessionWithAnEmptyNameIsCalledAfterItsFile(String id) throws Exception {
    assertEquals(
        "kveld",
        session("{\"id\":" + id + ",\"turns\":[{\"speaker\":\"A\",\"text\":\"Hei\"}]}").id());
  }

  @Test
  void anArrayHoldsTheTurnsOfOneSession() throws Exception {
    assertEquals(
        List.of("L: Hei alle", "A: Hei"),
        said(
            session(
                """
                [{"taler": "L", "tekst": "Hei alle"},
                 {"taler": "A", "tekst": "Hei"}]
                """)));
  }

  @Test
  void namesAndColumnsCountAsInATable() throws Exception {
    assertEquals(
        List.of("P1: Det lettet"),
        said(
            session(
                "[{\"Who\":\"P1\",\"Replikk\":\"Det lettet\",\"speaker\":\"X\",\"humør\":{\"a\":1}}]",
                Reading.withColumns(Map.of(Field.SPEAKER, "who", Field.TEXT, "replikk")))));
  }

  @Test
  void numbersAreReadAsTheyAreMeant() throws Exception {
    Turn turn =
        session("[{\"id\":3,\"speaker\":12,\"text\":\"Ja\",\"start\":0.0004,\"end\":20000000.5}]")
            .turns()
            .get(0);
    assertEquals("3", turn.id());
    assertEquals("12", turn.speaker());
    assertEquals(OptionalDouble.of(0.0004), turn.startSeconds());
    assertEquals(OptionalDouble.of(20000000.5), turn.endSeconds());
  }

  @Test
  void aSpeakerMayBeAnObjectWithAnId() throws Exception {
    assertEquals(
        List.of("A: Hei"),
        said(session("[{\"speaker\":{\"id\":\"A\",\"meta\":{}},\"text\":\"Hei\"}]")));
  }

  @Test
  void aTableThatBeginsWithABracketIsStillATable() throws Exception {
    assertEquals(List.of("A: Hei"), said(session("[merknad];speaker;text\n;A;Hei\n")));
  }
}
