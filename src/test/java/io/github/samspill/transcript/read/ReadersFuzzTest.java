package io.github.samspill.transcript.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.samspill.problem.BadInput;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files that nobody thought of are read or refused, whole and in passes alike. */
class ReadersFuzzTest {
  private static final long LITTLE = 4000;

  @FuzzTest(maxDuration = "1m")
  void aTableIsReadOrRefused(byte[] bytes) throws IOException {
    readOrRefused(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void jsonIsReadOrRefused(byte[] bytes) throws IOException {
    readOrRefused(bytes);
  }

  private static void readOrRefused(byte[] bytes) throws IOException {
    TranscriptReader reader = new TranscriptReader(ReadOptions.none());
    List<Session> whole;
    try {
      whole = reader.read(bytes, "f.csv").sessions();
    } catch (BadInput bad) {
      assertFalse(bad.problems().isEmpty());
      return;
    }
    assertFalse(whole.isEmpty());
    List<Session> parts = new ArrayList<>();
    try {
      reader.read(Source.of(bytes, "f.csv"), LITTLE, SessionTaker.into(parts));
    } catch (BadInput tooLarge) {
      return;
    }
    assertEquals(whole, parts);
  }
}
