package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.read;
import static io.github.samspill.transcript.read.Reading.said;
import static io.github.samspill.transcript.read.Reading.session;
import static io.github.samspill.transcript.read.Reading.warnings;
import static io.github.samspill.transcript.read.Reading.withColumns;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are known by name, in Norwegian and English, and what is odd but safe is a warning. */
class HeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session_id,turn,speaker,role,text,start,end,to,date,group,leader",
        "Session,Turn ID,Speaker-ID,Role,Utterance,Start Time,End Time,Addressee,Date,Group,Leader",
        "ØKT,NR,TALER,ROLLE,TEKST,START,SLUTT,TIL,DATO,GRUPPE,LEDER",
        " okt , tur , Deltaker , rolle , Ytring , timestamp , Stopp , til , dato , gruppe , Gruppeleder ",
        "conversation_id,utterance_id,deltakar,rolle,content,start_time,stop,til,dato,gruppe,leiar"
      })
  void namesInBothLanguagesAreKnownInAnyCase(String header) throws Exception {
    Session session = session(header + "\nS1,t9,M2,medlem,Det hjalp meg,5,8,V,2024-10-01,G1,V\n");
    assertEquals("S1", session.id());
    assertEquals(Optional.of(LocalDate.of(2024, 10, 1)), session.date());
    assertEquals(Optional.of("G1"), session.group());
    assertEquals(Optional.of("V"), session.leader());
    assertEquals(Role.MEMBER, session.roster().role("M2"));
    assertEquals(
        List.of(
            new Turn(
                "t9",
                "M2",
                "Det hjalp meg",
                OptionalDouble.of(5),
                OptionalDouble.of(8),
                Optional.of("V"))),
        session.turns());
  }

  @Test
  void columnsStandInAnyOrderAndUnknownOnesAreIgnored() throws Exception {
    Transcript transcript =
        read(
            """
            kommentar;tekst;hope;slutt;taler;start;rom
            høylytt;Jeg har vært rusfri i tre uker;1;12;A;8;204
            """);
    assertEquals(List.of("A: Jeg har vært rusfri i tre uker"), said(Reading.only(transcript)));
    assertEquals(OptionalDouble.of(4), Reading.only(transcript).turns().get(0).seconds());
    assertEquals(List.of(), warnings(transcript));
  }

  @Test
  void ofTwoNamesForOneFieldThePreferredOneCounts() throws Exception {
    assertEquals(
        List.of("A: Slik ble det sagt"),
        said(session("tekst;deltaker;speaker;text\nannet;X;A;Slik ble det sagt\n")));
  }

  @Test
  void aColumnNamedByTheUserCountsAloneForItsField() throws Exception {
    assertEquals(
        List.of("P3: Jeg sa ifra til sjefen"),
        said(
            session(
                "speaker,text,Hvem snakker,replikk\nX,utkast,P3,Jeg sa ifra til sjefen\n",
                withColumns(Map.of(Field.SPEAKER, "hvem_snakker", Field.TEXT, "Replikk")))));
  }

  @Test
  void aRepeatedHeaderIsPassedOverWithAWarning() throws Exception {
    Transcript transcript = read("speaker;text\nA;Hei\nspeaker;text\nB;Hei igjen\n");
    assertEquals(List.of("A: Hei", "B: Hei igjen"), said(Reading.only(transcript)));
    assertEquals(
        List.of("kveld.csv:3: the header stands here again; the line is passed over"),
        warnings(transcript));
  }

  @Test
  void aTurnWithoutTextIsKeptWithAWarning() throws Exception {
    Transcript transcript = read("speaker;text\nA;Hei\nB;\nC;   \n");
    assertEquals(List.of("A: Hei", "B: ", "C: "), said(Reading.only(transcript)));
    assertEquals(
        List.of(
            "kveld.csv:3: the turn has no text; kept as a turn without words",
            "kveld.csv:4: the turn has no text; kept as a turn without words"),
        warnings(transcript));
  }

  @Test
  void emptyLinesAreNoTurnsButCountAsLines() throws Exception {
    Transcript transcript = read("\n\nspeaker;text\n\nA;Hei\n;\n\nB;\n");
    assertEquals(List.of("A: Hei", "B: "), said(Reading.only(transcript)));
    assertEquals(
        List.of("kveld.csv:8: the turn has no text; kept as a turn without words"),
        warnings(transcript));
  }

  @Test
  void timesThatRunBackwardsAreToldInTheOrderOfTheFile() throws Exception {
    Transcript transcript =
        read(
            """
            session,speaker,text,start,end
            en,A,Først,10,12
            to,A,Annet møte,3,2
            en,B,Før det,4,5
            en,A,Etterpå,13,13
            """);
    assertEquals(
        List.of(
            "kveld.csv:3: the turn ends before it starts; its times are left out",
            "kveld.csv:4: this turn starts before the one above it; kept in the order of the file"),
        warnings(transcript));
    assertEquals(
        List.of("A: Først", "B: Før det", "A: Etterpå"), said(transcript.sessions().get(0)));
    assertEquals(OptionalDouble.of(0), transcript.sessions().get(0).turns().get(2).seconds());
    assertEquals(
        OptionalDouble.empty(), transcript.sessions().get(1).turns().get(0).startSeconds());
  }

  @ParameterizedTest
  @CsvSource({
    "kveld.csv, kveld",
    "møter/2025/uke 11.gruppe2.csv, uke 11.gruppe2",
    "C:\\møter\\tirsdag.txt, tirsdag",
    ".skjult, .skjult",
    "stdin, stdin"
  })
  void aSessionWithoutANameIsCalledAfterItsFile(String file, String id) throws Exception {
    byte[] bytes = "speaker;text\nA;Hei\n".getBytes(UTF_8);
    assertEquals(id, Reading.only(new TranscriptReader(ReadOptions.none()).read(bytes, file)).id());
  }
}
