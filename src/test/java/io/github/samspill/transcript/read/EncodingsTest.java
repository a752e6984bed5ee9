package io.github.samspill.transcript.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.samspill.problem.BadInput;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Norwegian letters survive whatever program saved the file. */
class EncodingsTest {
  private static final String CSV = "økt;taler;tekst\nvår;Å;Jeg er ærlig når jeg sier «nå» – ø\n";
  private static final List<String> SAID = List.of("Å: Jeg er ærlig når jeg sier «nå» – ø");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static List<String> said(byte[] bytes, ReadOptions options) throws Exception {
    return Reading.said(Reading.only(new TranscriptReader(options).read(bytes, "kveld.csv")));
  }

  private static List<String> said(byte[] bytes) throws Exception {
    return said(bytes, ReadOptions.none());
  }

  @Test
  void utf8NeedsNoMark() throws Exception {
    assertEquals(SAID, said(CSV.getBytes(UTF_8)));
  }

  @Test
  void utf8MayBeginWithAMark() throws Exception {
    assertEquals(SAID, said(("\uFEFF" + CSV).getBytes(UTF_8)));
    assertEquals(
        List.of("A: Hei"), said("\uFEFF{\"speaker\":\"A\",\"text\":\"Hei\"}".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void aCharacterMayLieAcrossTwoBlocksOfTheFile(int before) throws Exception {
    String text = "x".repeat(before) + "å€😀".repeat(5000) + "å";
    assertEquals(List.of("A: " + text), said(("speaker;text\nA;" + text).getBytes(UTF_8)));
  }

  @Test
  void utf16IsKnownByItsMark() throws Exception {
    assertEquals(SAID, said(("\uFEFF" + CSV).getBytes(UTF_16LE)));
    assertEquals(SAID, said(("\uFEFF" + CSV).getBytes(UTF_16BE)));
  }

  @Test
  void whatIsNoUtf8IsWindows1252() throws Exception {
    assertEquals(SAID, said(CSV.getBytes(WINDOWS_1252)));
  }

  @Test
  void theEncodingThatIsNamedCounts() throws Exception {
    assertEquals(SAID, said(CSV.getBytes(UTF_16LE), Reading.withEncoding(UTF_16LE)));
    assertEquals(SAID, said(CSV.getBytes(WINDOWS_1252), Reading.withEncoding(WINDOWS_1252)));
    assertEquals(
        List.of("A: rÃ¸re"),
        said("speaker;text\nA;røre\n".getBytes(UTF_8), Reading.withEncoding(ISO_8859_1)));
    assertEquals(SAID, said(("\uFEFF" + CSV).getBytes(UTF_8), Reading.withEncoding(UTF_8)));
  }

  @Test
  void bytesThatAreNoTextInTheNamedEncodingAreRefused() {
    BadInput bad =
        assertThrows(
            BadInput.class, () -> said(CSV.getBytes(WINDOWS_1252), Reading.withEncoding(UTF_8)));
    assertEquals(
        "kveld.csv: the bytes are no text in UTF-8; expected a text file; "
            + "save it as UTF-8, or name its encoding with --encoding",
        bad.getMessage());
  }

  @Test
  void bytesThatAreNoTextInAnyEncodingAreRefused() {
    byte[] bytes = {'t', 'e', 'x', 't', '\n', (byte) 0x81, (byte) 0x8D};
    assertEquals(
        "kveld.csv: the bytes are no text in UTF-8 or windows-1252; expected a text file;"
            + " save it as UTF-8, or name its encoding with --encoding",
        assertThrows(BadInput.class, () -> said(bytes)).getMessage());
  }

  @Test
  void halfACharacterOfUtf16IsRefused() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'A', 0, 'B'};
    assertEquals(
        "kveld.csv: the bytes are no text in UTF-16; expected a text file; "
            + "save it as UTF-8, or name its encoding with --encoding",
        assertThrows(BadInput.class, () -> said(bytes)).getMessage());
  }

  @Test
  void utf16WithoutItsMarkIsRefusedWithTheOptionThatHelps() {
    byte[] bytes = "speaker;text\nA;Hei\n".getBytes(UTF_16LE);
    assertEquals(
        "kveld.csv:1: this looks like UTF-16 without a byte-order mark; expected a text file; "
            + "save it as UTF-8, or add --encoding UTF-16LE",
        assertThrows(BadInput.class, () -> said(bytes)).getMessage());
  }
}
