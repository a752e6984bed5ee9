package io.github.samspill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library entry point: pure, and the same wherever it is sent. */
class SamspillTest {
  private static final String OWN =
      """
      factor: humour
      language: nb
      names: {nb: Humor, nn: Humor, en: Humour}
      rules:
        - id: humour.says-hello
          says: greets
          patterns: ["hei"]
          match: ["«hei» på deg"]
          near_miss: ["morn"]
      """;

  @TempDir Path folder;

  private static List<Session> sessions() throws Exception {
    TranscriptReader reader = new TranscriptReader(ReadOptions.none());
    List<Session> sessions = new ArrayList<>();
    for (String name : List.of("vikaren.csv", "bygda.json", "to-ledere.csv")) {
      sessions.addAll(reader.read(Path.of("samples", name)).sessions());
    }
    return sessions;
  }

  private static Session session(String text) throws Exception {
    byte[] bytes = ("speaker,text\nM1," + text + "\n").getBytes(StandardCharsets.UTF_8);
    return new TranscriptReader(ReadOptions.none()).read(bytes, "one.csv").sessions().get(0);
  }

  private static byte[] sent(Samspill samspill) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(samspill);
    }
    return bytes.toByteArray();
  }

  private static Samspill received(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (Samspill) in.readObject();
    }
  }

  private static List<SessionAnalysis> all(Samspill samspill, List<Session> sessions) {
    return sessions.stream().map(samspill::analyse).toList();
  }

  @Test
  void itFindsTheSameAfterAJourneyAndTheSecondTime() throws Exception {
    Samspill here = Samspill.of(RuleSets.LANGUAGES, List.of());
    List<Session> sessions = sessions();
    List<SessionAnalysis> found = all(here, sessions);
    Samspill there = received(sent(here));

    assertNotSame(here, there);
    assertTrue(
        found.stream()
            .flatMap(one -> one.tagged().turns().stream())
            .anyMatch(t -> t.carries("hope")),
        "the samples carry something");
    assertEquals(found, all(there, sessions));
    assertEquals(found, all(here, sessions));
  }

  @Test
  void twoThreadsAtOnceFindWhatOneFinds() throws Exception {
    Samspill samspill = Samspill.of(RuleSets.LANGUAGES, List.of());
    List<Session> sessions = sessions();
    List<Session> backwards = new ArrayList<>(sessions);
    Collections.reverse(backwards);
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<SessionAnalysis>>> found = new ArrayList<>();
      for (List<Session> order : List.of(sessions, backwards)) {
        Callable<List<SessionAnalysis>> work =
            () -> {
              together.await();
              return all(samspill, order);
            };
        found.add(pool.submit(work));
      }
      List<SessionAnalysis> second = new ArrayList<>(found.get(1).get());
      Collections.reverse(second);
      assertEquals(all(samspill, sessions), found.get(0).get());
      assertEquals(all(samspill, sessions), second);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void ownRulesTravelWithoutTheirFile() throws Exception {
    Path file = Files.writeString(folder.resolve("humour.yaml"), OWN);
    byte[] bytes = sent(Samspill.of(List.of("nb"), List.of(folder)));
    Files.delete(file);
    SessionAnalysis found = received(bytes).analyse(session("Hei alle sammen"));

    assertEquals(
        List.of("humour.says-hello"),
        found.tagged().turns().get(0).hits().stream().map(Evidence.Hit::rule).toList());
    assertEquals("humour", found.report().factors().get(5).factor().id());
  }

  @Test
  void whereTheRulesAreOthersItDoesNotArrive() throws Exception {
    Samspill here = Samspill.of(List.of("nb"), List.of());
    String bytes = new String(sent(here), StandardCharsets.ISO_8859_1);
    String digest = here.ruleSet().digest();
    String other = bytes.replace(digest, digest.replace(digest.charAt(0), 'x'));

    InvalidObjectException refused =
        assertThrows(
            InvalidObjectException.class,
            () -> received(other.getBytes(StandardCharsets.ISO_8859_1)));
    assertTrue(refused.getMessage().contains("the rules here are others"), refused.getMessage());
  }
}
