package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.read;
import static io.github.samspill.transcript.read.Reading.roster;
import static io.github.samspill.transcript.read.Reading.session;
import static io.github.samspill.transcript.read.Reading.warnings;
import static io.github.samspill.transcript.read.Told.DATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.problem.BadInput;
import io.github.samspill.transcript.Session;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody who belongs to a session is on its roster, those who never spoke too. */
class RostersTest {
  private static final String TURNS = "økt;taler;tekst\nm1;A;Hei\nm2;B;Hei\n";

  @TempDir private Path folder;

  private Path table(String text) throws Exception {
    return Files.writeString(folder.resolve("møter.csv"), text);
  }

  @Test
  void withoutParticipantsTheRosterHoldsThoseWhoSpoke() throws Exception {
    Session session = session("speaker;text;leder\nB;Hei;L\nA;Hei;L\nB;Ja;L\n");
    assertEquals(List.of("B member", "A member"), roster(session));
    assertFalse(session.roster().named());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L A B C", "L;A;B;C", "L, A,B ,C", "L|A|B|C;", "\"L;A\r\nB; C\"", ";L;A;;B;C;A;"})
  void participantsBringTheSilentOntoTheRoster(String participants) throws Exception {
    Session session =
        session("speaker\ttext\tdeltakere\nL\tHvem vil si noe?\t" + participants + "\nB\tJeg\t\n");
    assertEquals(List.of("L leader", "A member", "B member", "C member"), roster(session));
    assertTrue(session.roster().named());
  }

  @Test
  void aCodeMayHoldASpaceWhereAnotherSignParts() throws Exception {
    assertEquals(
        List.of("Leder 1 leader", "Deltaker 2 member", "Deltaker 3 member"),
        roster(
            session(
                "taler;tekst;deltakere\nDeltaker 2;Hei;\"Leder 1, Deltaker 2, Deltaker 3\"\n")));
  }

  @Test
  void whoSpeaksBelongsThoughTheParticipantsLeaveThemOut() throws Exception {
    assertEquals(
        List.of("A member", "K leader", "? unknown", "C member"),
        roster(session("speaker,text,participants,leader\n?,Hei,A,K\nC,Hallo,,\n")));
  }

  @Test
  void theTableOfSessionsTellsWhatTheTranscriptDoesNot() throws Exception {
    Path table =
        table(
            """
            session_id,dato,gruppe,leder,deltakere
            m1,2025-01-14,G1,K,K A C
            m2,2025-01-21,,,
            m3,2025-01-28,G1,K,
            """);
    Transcript transcript = read(TURNS, Reading.withSessions(table));
    Session first = transcript.sessions().get(0);
    assertEquals(Optional.of(LocalDate.of(2025, 1, 14)), first.date());
    assertEquals(Optional.of("G1"), first.group());
    assertEquals(Optional.of("K"), first.leader());
    assertEquals(List.of("K leader", "A member", "C member"), roster(first));
    Session second = transcript.sessions().get(1);
    assertEquals(Optional.of(LocalDate.of(2025, 1, 21)), second.date());
    assertEquals(Optional.empty(), second.group());
    assertEquals(List.of("B member"), roster(second));
    assertEquals(2, transcript.sessions().size());
    assertEquals(List.of(), transcript.warnings());
  }

  @Test
  void theTableOfSessionsCountsBeforeTheTranscript() throws Exception {
    Transcript transcript =
        read(
            "session;date;speaker;text\nm1;2025-02-02;A;Hei\nm1;2025-02-02;A;Ja\n",
            Reading.withSessions(table("session;date\nm1;2025-01-14\n")));
    assertEquals(Optional.of(LocalDate.of(2025, 1, 14)), transcript.sessions().get(0).date());
    assertEquals(
        List.of(
            "kveld.csv:2: the date is 2025-02-02 here and was 2025-01-14 before; "
                + "taken as 2025-01-14 throughout"),
        warnings(transcript));
  }

  @Test
  void whatIsOddInTheTableIsToldOfTheTable() throws Exception {
    Path table = table("session;date\nsession;date\n;2025-01-14\nm1;2025-01-14\n");
    assertEquals(
        List.of(
            table + ":2: the header stands here again; the line is passed over",
            table + ":3: the row names no session; the row is passed over"),
        warnings(read(TURNS, Reading.withSessions(table))));
  }

  @Test
  void faultsOfTheTableNameTheTable() throws Exception {
    Path table = table("session;date\nm1;14.01.2025\nm1;2025-01-14\nm2;2025-02-30\n");
    BadInput bad = assertThrows(BadInput.class, () -> read(TURNS, Reading.withSessions(table)));
    assertEquals(
        String.join(
            "\n",
            table + ":2: '14.01.2025'" + DATE,
            table
                + ":3: the session 'm1' stands twice; expected one row for each session; "
                + "remove one of the rows",
            table + ":4: '2025-02-30'" + DATE),
        bad.getMessage());
  }

  @Test
  void aTableWithoutSessionsSaysWhichColumnIsMissing() throws Exception {
    Path table = table("møte;dato\nm1;2025-01-14\n");
    assertEquals(
        table
            + ":1: no column for the session; expected one of session_id, session, økt_id, økt,"
            + " okt_id, okt, conversation_id; name the column with --column session=NAME; the"
            + " header has møte, dato",
        assertThrows(BadInput.class, () -> read(TURNS, Reading.withSessions(table))).getMessage());
  }

  @Test
  void aTableThatIsNotThereIsNoBadInput() {
    Path missing = folder.resolve("borte.csv");
    assertThrows(NoSuchFileException.class, () -> read(TURNS, Reading.withSessions(missing)));
  }
}
