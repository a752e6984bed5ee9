package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.read;
import static io.github.samspill.transcript.read.Reading.said;
import static io.github.samspill.transcript.read.Reading.session;
import static io.github.samspill.transcript.read.Reading.warnings;
import static io.github.samspill.transcript.read.Reading.withColumns;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A CSV file is read whatever its delimiter, its line ends and the names of its columns. */
class CsvTranscriptsTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theDelimiterIsFoundByItself(String delimiter) throws Exception {
    String text =
        """
        speaker|text|start
        L|Velkommen tilbake alle sammen.|0
        A|"Takk, jeg har gruet meg; litt\tsånn"|4
        """
            .replace("|", delimiter);
    assertEquals(
        List.of("L: Velkommen tilbake alle sammen.", "A: Takk, jeg har gruet meg; litt\tsånn"),
        said(session(text)));
  }

  @Test
  void commasInAHeaderOfSemicolonsDoNotMisleadTheSearch() throws Exception {
    assertEquals(
        List.of("A: Ja, det går bra"),
        said(session("\"merknad, kode, nr\";taler;ytring\n;A;Ja, det går bra\n")));
  }

  @Test
  void aQuotedTextKeepsItsLineBreaksAndQuotes() throws Exception {
    Session session =
        session(
            "speaker,text\r\nA,\"Han sa \"\"kom tilbake\"\",\r\nog så gikk jeg.\"\r\nB,Godt gjort\r\n");
    assertEquals(
        List.of("A: Han sa \"kom tilbake\",\r\nog så gikk jeg.", "B: Godt gjort"), said(session));
  }

  @Test
  void quotesInsideAnUnquotedTextAreText() throws Exception {
    assertEquals(
        List.of("A: Jeg kaller det \"suget\" nå"),
        said(session("speaker;text\nA;Jeg kaller det \"suget\" nå\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndParts(String end) throws Exception {
    String text = String.join(end, "speaker;text", "A;Jeg kom meg på jobb", "B;Så bra");
    assertEquals(List.of("A: Jeg kom meg på jobb", "B: Så bra"), said(session(text)));
    assertEquals(List.of("A: Jeg kom meg på jobb", "B: Så bra"), said(session(text + end)));
  }

  @Test
  void excelsLineWithTheDelimiterIsPassedOver() throws Exception {
    Transcript transcript = read("sep=;\r\ntaler;tekst\r\nA;Nei, ikke i dag\r\nB;\r\n");
    assertEquals(List.of("A: Nei, ikke i dag", "B: "), said(Reading.only(transcript)));
    assertEquals(
        List.of("kveld.csv:4: the turn has no text; kept as a turn without words"),
        warnings(transcript));
  }

  @Test
  void everyFieldReachesItsTurnAndItsSession() throws Exception {
    Session session =
        session(
            """
            session_id,turn,speaker,role,text,start,end,to,date,group,leader
            S7,t1,L,leder,Hvordan har uka vært?,00:00:01.5,"3,5",A,2025-03-11,G2,L
            """);
    assertEquals("S7", session.id());
    assertEquals(Optional.of(LocalDate.of(2025, 3, 11)), session.date());
    assertEquals(Optional.of("G2"), session.group());
    assertEquals(Optional.of("L"), session.leader());
    assertEquals(
        List.of(
            new Turn(
                "t1",
                "L",
                "Hvordan har uka vært?",
                OptionalDouble.of(1.5),
                OptionalDouble.of(3.5),
                Optional.of("A"))),
        session.turns());
  }

  @Test
  void whatIsNotThereIsAbsentAndNeverZero() throws Exception {
    Session session = session("speaker;text\nA;Jeg er ikke alene\n");
    assertEquals("kveld", session.id());
    assertEquals(Optional.empty(), session.date());
    assertEquals(Optional.empty(), session.group());
    assertEquals(Optional.empty(), session.leader());
    Turn turn = session.turns().get(0);
    assertEquals("1", turn.id());
    assertEquals(OptionalDouble.empty(), turn.startSeconds());
    assertEquals(OptionalDouble.empty(), turn.endSeconds());
    assertEquals(OptionalDouble.empty(), turn.seconds());
    assertEquals(Optional.empty(), turn.to());
  }

  @Test
  void sessionsAreToldApartWhenTheirTurnsInterleave() throws Exception {
    Transcript transcript =
        read(
            """
            økt,taler,tekst
            tirsdag,L,Hvem vil begynne?
            torsdag,L,Fint å se dere.
            tirsdag,A,Jeg kan.
            torsdag,B,I like måte.
            """);
    assertEquals(
        List.of("tirsdag", "torsdag"), transcript.sessions().stream().map(Session::id).toList());
    assertEquals(
        List.of("L: Hvem vil begynne?", "A: Jeg kan."), said(transcript.sessions().get(0)));
    assertEquals(
        List.of("L: Fint å se dere.", "B: I like måte."), said(transcript.sessions().get(1)));
    assertEquals(
        List.of("1", "2"), transcript.sessions().get(1).turns().stream().map(Turn::id).toList());
  }

  @Test
  void anAddresseeOfUnknownNameIsNobody() throws Exception {
    assertEquals(
        List.of("B", "-", "-"),
        Reading.addressees(session("speaker,text,til\nA,Hva med deg?,B\nB,Bra,?\nA,Fint,\n")));
  }

  @Test
  void aNameGivenForOneFieldHoldsNoOther() throws Exception {
    Session session =
        session(
            "id;tekst\nA;Jeg ringte\nB;Bra at du gjorde det\n",
            withColumns(Map.of(Field.SPEAKER, "ID")));
    assertEquals(List.of("A: Jeg ringte", "B: Bra at du gjorde det"), said(session));
    assertEquals(List.of("1", "2"), session.turns().stream().map(Turn::id).toList());
  }
}
