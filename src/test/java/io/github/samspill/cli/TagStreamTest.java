package io.github.samspill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.problem.BadInput;
import io.github.samspill.report.csv.CellText;
import io.github.samspill.report.csv.CsvTags;
import io.github.samspill.report.text.Style;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.read.Source;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tagged is written whole, however little of it is held, or not at all. */
class TagStreamTest {
  private static final int LITTLE = 1000;

  private final StringWriter out = new StringWriter();

  private String tagged(String transcript, long most) throws Exception {
    out.getBuffer().setLength(0);
    RuleSet rules = RuleSets.of(RuleSets.LANGUAGES, List.of());
    StringWriter written = new StringWriter();
    CsvTags writer = new CsvTags(rules.factors(), true, CellText.SAFE, written);
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), out, new PrintWriter(new StringWriter()), Style.PLAIN);
    new TagStream(new Tagger(rules), writer, written, most)
        .run(new ReadingOptions(), Source.of(transcript.getBytes(UTF_8), "x.csv"), streams);
    return out.toString();
  }

  private static String transcript(String last) {
    StringBuilder text = new StringBuilder("session,speaker,text,start\n");
    for (int i = 0; i < 200; i++) {
      text.append("s" + i / 20 + ",M" + i % 3 + ",Du er ikke alene om det.," + i + "\n");
    }
    return text + last;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s0,M1,Til slutt,500\n"})
  void itIsTheSameHoweverLittleIsHeld(String last) throws Exception {
    String whole = tagged(transcript(last), Long.MAX_VALUE);
    assertTrue(whole.length() > 5 * LITTLE, whole);
    assertEquals(whole, tagged(transcript(last), LITTLE));
    assertEquals(whole, tagged(transcript(last), 0));
  }

  @Test
  void nothingIsWrittenAheadOfAFaultInTheLastLine() {
    assertThrows(BadInput.class, () -> tagged(transcript("s9,M1,Ja,snart\n"), LITTLE));
    assertEquals("", out.toString());
  }
}
