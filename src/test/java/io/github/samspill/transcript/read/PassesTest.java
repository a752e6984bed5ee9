package io.github.samspill.transcript.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Session;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is read session by session gives what it gives when it is read whole. */
class PassesTest {
  private static final int SESSIONS = 12;
  private static final int TURNS = 30;
  // About a session and a half of those below.
  private static final long ROOM = 50_000;

  /** What came of a file. */
  private record Streamed(List<Session> sessions, List<String> warnings) {}

  private static String csv(boolean sorted, String last) {
    StringBuilder text = new StringBuilder("session,speaker,text,start\n");
    for (int i = 0; i < SESSIONS * TURNS; i++) {
      int session = sorted ? i / TURNS : i % SESSIONS;
      text.append("s" + session + ",M" + i % 5 + ",Tur nummer " + i + "," + i + "\n");
    }
    return text + last;
  }

  private static String json(boolean lines) {
    StringBuilder text = new StringBuilder(lines ? "" : "[");
    for (int session = 0; session < SESSIONS; session++) {
      text.append(session > 0 ? lines ? "\n" : "," : "")
          .append("{\"session\":\"s" + session + "\"");
      text.append(",\"turns\":[");
      for (int turn = 0; turn < TURNS; turn++) {
        text.append(turn > 0 ? "," : "")
            .append("{\"speaker\":\"M1\",\"text\":\"Ja " + turn + "\"}");
      }
      text.append("],\"group\":\"G1\"}");
    }
    return text + (lines ? "\n" : "]");
  }

  private static Streamed streamed(String text, long room) throws Exception {
    List<Session> sessions = new ArrayList<>();
    List<Problem> warnings =
        new TranscriptReader(ReadOptions.none())
            .read(Source.of(text.getBytes(UTF_8), "x.csv"), room, SessionTaker.into(sessions));
    return new Streamed(sessions, warnings.stream().map(Problem::toString).toList());
  }

  private static void same(String text) throws Exception {
    Transcript whole = Reading.read(text);
    Streamed streamed = streamed(text, ROOM);
    assertEquals(SESSIONS, whole.sessions().size());
    assertEquals(whole.sessions(), streamed.sessions());
    assertEquals(List.of(), streamed.warnings());
  }

  @Test
  void aTableSortedBySessionIsHandedOverAsItIsReadWhole() throws Exception {
    same(csv(true, ""));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sessionsInJsonAreToo(boolean lines) throws Exception {
    same(json(lines));
  }

  @Test
  void aTableThatIsNotSortedIsReadSeveralTimesAndToldSo() throws Exception {
    String text = csv(false, "");
    Streamed streamed = streamed(text, ROOM);
    assertEquals(Reading.read(text).sessions(), streamed.sessions());
    assertEquals(
        List.of(
            "x.csv: the turns of a session ('s0') do not stand together; the file is read 12 times"
                + " over; sort it by session to be faster"),
        streamed.warnings());
  }

  @Test
  void whatIsHandedOverStopsAtAFaultThatIsToldAtTheEnd() {
    List<Session> sessions = new ArrayList<>();
    String text = csv(true, "").replace("s3,M0,Tur nummer 90,90\n", "s3,M0\n");
    Source source = Source.of(text.getBytes(UTF_8), "x.csv");
    BadInput bad =
        assertThrows(
            BadInput.class,
            () ->
                new TranscriptReader(ReadOptions.none())
                    .read(source, ROOM, SessionTaker.into(sessions)));
    assertTrue(bad.getMessage().startsWith("x.csv:92: 2 fields; expected 4"), bad.getMessage());
    assertEquals(List.of("s0", "s1"), sessions.stream().map(Session::id).toList());
  }

  @Test
  void aSessionThatComesBackLateMakesAllBeginAgain() throws Exception {
    String text = csv(true, "s0,M1,Til slutt,500\n");
    List<String> taken = new ArrayList<>();
    SessionTaker taker =
        new SessionTaker() {
          @Override
          public void take(Session session, long bytes) {
            taken.add(session.id() + " " + session.turns().size());
          }

          @Override
          public void beginAgain() {
            assertEquals(SESSIONS - 1, taken.size());
            taken.clear();
          }
        };
    List<Problem> warnings =
        new TranscriptReader(ReadOptions.none())
            .read(Source.of(text.getBytes(UTF_8), "x.csv"), Long.MAX_VALUE, taker);
    assertEquals(List.of(), warnings);
    assertEquals("s0 31", taken.get(0));
    assertEquals(SESSIONS, taken.size());
  }

  @Test
  void aTableSortedBySessionIsReadOnceAfterItsBytesHaveBeenLookedAt() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    byte[] bytes = csv(true, "").getBytes(UTF_8);
    Source source =
        new Source(
            "x.csv",
            () -> {
              opened.incrementAndGet();
              return new ByteArrayInputStream(bytes);
            });
    new TranscriptReader(ReadOptions.none())
        .read(source, ROOM, SessionTaker.into(new ArrayList<>()));
    // The encoding; the form and the header, of which but the beginning is read; the rows.
    assertEquals(4, opened.get());
  }

  @Test
  void allProblemsOfALargeFileAreToldAtOnce() {
    String text = csv(true, "s11,M1,Ja,snart\n").replace(",Tur nummer 7,7\n", ",Tur,sent\n");
    String whole = assertThrows(BadInput.class, () -> Reading.read(text)).getMessage();
    String streamed = assertThrows(BadInput.class, () -> streamed(text, ROOM)).getMessage();
    assertEquals(whole.replace("kveld.csv", "x.csv"), streamed);
    assertEquals(2, streamed.lines().count(), streamed);
  }

  @Test
  void aSessionThatDoesNotFitIsRefused() {
    String message =
        assertThrows(BadInput.class, () -> streamed(csv(true, ""), ROOM / 2)).getMessage();
    assertTrue(message.startsWith("x.csv:2: the session 's0' begins here and takes 0 MB"), message);
    assertEquals(SESSIONS, message.lines().count());
  }

  @Test
  void aFileThatChangesBetweenTwoReadingsIsNotMixedUp() {
    String before = csv(false, "");
    AtomicInteger opened = new AtomicInteger();
    String after = before.replace("s7,", "s8,");
    // The encoding, the form and the header are looked at before the first pass.
    Source source =
        new Source(
            "x.csv",
            () ->
                new ByteArrayInputStream(
                    (opened.incrementAndGet() < 5 ? before : after).getBytes(UTF_8)));
    assertThrows(
        InputChanged.class,
        () ->
            new TranscriptReader(ReadOptions.none())
                .read(source, ROOM, SessionTaker.into(new ArrayList<>())));
  }
}
