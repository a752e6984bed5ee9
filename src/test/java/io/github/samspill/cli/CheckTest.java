package io.github.samspill.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String BEFORE =
      """
      session_id,turn,speaker,text,note
      kveld,1,L1,"Hei, jeg heter Kåre, sa han, ""ring 912 34 567"".","  oppdiktet "
      kveld,2,M1,kåre er ikke her? Da ringte Kåre og Ågot.,oppdiktet

      kveld,3,Per,"Jeg bor i Storgata 14,
      og jobber ikke.",skriv til k@eksempel.no
      natt,1,M1,Det var Ågot.,
      """;
  private static final String AFTER =
      """
      session_id,turn,speaker,text,note
      kveld,1,L1,"Hei, jeg heter [navn1], sa han, ""ring [telefon1]"".","  oppdiktet "
      kveld,2,M1,kåre er ikke her? Da ringte [navn1] og [navn2].,oppdiktet

      kveld,3,[navn3],"Jeg bor i [adresse1],
      og jobber ikke.",skriv til [e-post1]
      natt,1,M1,Det var [navn1].,
      """;

  @TempDir Path folder;

  private record Form(String name, Charset charset, String mark, String delimiter, String end) {}

  private static List<Form> forms() {
    return Stream.of(",", ";", "\t")
        .flatMap(
            delimiter ->
                Stream.of("\n", "\r\n", "\r")
                    .flatMap(
                        end ->
                            Stream.of(
                                new Form("utf-8", StandardCharsets.UTF_8, "", delimiter, end),
                                new Form(
                                    "utf-8 bom", StandardCharsets.UTF_8, "\uFEFF", delimiter, end),
                                new Form(
                                    "utf-16le",
                                    StandardCharsets.UTF_16LE,
                                    "\uFEFF",
                                    delimiter,
                                    end),
                                new Form(
                                    "utf-16be",
                                    StandardCharsets.UTF_16BE,
                                    "\uFEFF",
                                    delimiter,
                                    end),
                                new Form(
                                    "windows-1252",
                                    Charset.forName("windows-1252"),
                                    "",
                                    delimiter,
                                    end))))
        .toList();
  }

  private static byte[] bytes(String text, Form form) {
    // The commas within quotes and sentences are not followed by what parts two cells here.
    String cells =
        text.replaceAll(",(?! |\n)", form.delimiter())
            .replaceAll(",\n(?!og)", form.delimiter() + "\n");
    return (form.mark() + cells.replace("\n", form.end())).getBytes(form.charset());
  }

  @TestFactory
  Stream<DynamicTest> aRedactedCopyIsTheSameBytesElsewhere() {
    return forms().stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.toString().replaceAll("\\p{Cntrl}", "~"), () -> redact(form)));
  }

  private void redact(Form form) throws Exception {
    Path in = Files.createTempFile(folder, "inn", ".csv");
    Files.write(in, bytes(BEFORE, form));
    Path out = folder.resolve(in.getFileName() + ".out");
    Run run = Run.of("check", in.toString(), "--redact", out.toString());
    assertEquals(1, run.code(), run.err());
    assertArrayEquals(
        bytes(AFTER, form), Files.readAllBytes(out), Files.readString(out, form.charset()));
  }

  private void redactsJson(String before, String after) throws Exception {
    Path in = Files.createTempFile(folder, "inn", ".json");
    Files.writeString(in, before);
    Path out = folder.resolve(in.getFileName() + ".out");
    Run run = Run.of("check", in.toString(), "--redact", out.toString());
    assertEquals(1, run.code(), run.err());
    assertEquals(after, Files.readString(out));
  }

  @Test
  void jsonKeepsItsEscapesAndSpaces() throws Exception {
    redactsJson(
        """
        {"session": "kveld",  "participants": ["L1", "Per"], "turns": [
          {"speaker":"L1", "text":"Hei,\\u0020jeg heter K\\u00e5re.\\n\\"Ja\\"", "x": 1.50},
          {"speaker": "Per", "text": "Da ringte Kåre.", "to": "L1"} ] }
        """,
        """
        {"session": "kveld",  "participants": ["L1", "[navn2]"], "turns": [
          {"speaker":"L1", "text":"Hei,\\u0020jeg heter [navn1].\\n\\"Ja\\"", "x": 1.50},
          {"speaker": "[navn2]", "text": "Da ringte [navn1].", "to": "L1"} ] }
        """);
  }

  @Test
  void jsonLinesAreRedactedLineByLine() throws Exception {
    redactsJson(
        "{\"speaker\":\"A\",\"text\":\"Jeg heter Kari.\"}\r\n{\"speaker\":\"B\",\"text\":\"Hei.\"}\r\n",
        "{\"speaker\":\"A\",\"text\":\"Jeg heter [navn1].\"}\r\n{\"speaker\":\"B\",\"text\":\"Hei.\"}\r\n");
  }

  @Test
  void aRecognisersSingleWordsAreRedactedToo() throws Exception {
    redactsJson(
        """
        {"segments": [{"start": 0.0, "end": 1.0, "text": " Jeg heter Kari Nordmann.", "words": [
          {"word": "Jeg", "score": 0.9}, {"word": "heter"}, {"word": "Kari"}, {"word": "Nordmann."}]}],
         "word_segments": [{"word": "heter"}, {"word": "Kari"}]}
        """,
        """
        {"segments": [{"start": 0.0, "end": 1.0, "text": " Jeg heter [navn1].", "words": [
          {"word": "Jeg", "score": 0.9}, {"word": "heter"}, {"word": "[navn1]"}, {"word": "[navn1]."}]}],
         "word_segments": [{"word": "heter"}, {"word": "[navn1]"}]}
        """);
  }

  private Path kveld() throws Exception {
    return Files.writeString(folder.resolve("kveld.csv"), BEFORE);
  }

  @Test
  void aFileThatIsThereIsNotWrittenOverUnlessAskedFor() throws Exception {
    Path out = Files.writeString(folder.resolve("ut.csv"), "mitt");
    Run refused = Run.of("check", kveld().toString(), "--redact", out.toString());
    assertEquals(2, refused.code());
    assertEquals("mitt", Files.readString(out));
    Run run = Run.of("check", kveld().toString(), "--redact", out.toString(), "--overwrite");
    assertEquals(1, run.code(), run.err());
    assertEquals(AFTER, Files.readString(out));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void valuesAreMaskedUnlessAskedFor() throws Exception {
    Run masked = Run.of("check", kveld().toString(), "--format", "csv");
    assertEquals(1, masked.code());
    assertTrue(masked.out().contains(",name,high,K•••,"), masked.out());
    assertTrue(masked.out().contains(",phone,high,9•• •• •••,"), masked.out());
    for (String value : List.of("Kåre", "Per", "912", "Storgata", "eksempel", "Ågot")) {
      assertFalse(masked.out().contains(value), value);
      assertFalse(Run.of("check", kveld().toString()).out().contains(value), value);
    }
    Run shown = Run.of("check", kveld().toString(), "--format", "csv", "--show");
    assertTrue(shown.out().contains(",phone,high,912 34 567,"), shown.out());
  }

  @Test
  void theExitCodeTellsWhatWasFound() throws Exception {
    Path clean = Files.writeString(folder.resolve("ren.csv"), "speaker,text\nM1,Hei.\n");
    Path bad = Files.writeString(folder.resolve("feil.csv"), "speaker,text\nM1,\"Hei\n");
    assertEquals(0, Run.of("check", clean.toString()).code());
    assertEquals(1, Run.of("check", clean.toString(), kveld().toString()).code());
    Run both = Run.of("check", bad.toString(), kveld().toString());
    assertEquals(65, both.code());
    assertTrue(both.err().contains("feil.csv:2:"), both.err());
    assertTrue(both.out().contains("name"), both.out());
    assertEquals(66, Run.of("check", folder.resolve("borte.csv").toString()).code());
    assertEquals(2, Run.of("check", clean.toString(), bad.toString(), "--redact", "ut.csv").code());
  }

  @Test
  void aReportWarnsAndStaysAsItIs() throws Exception {
    Path in = Files.writeString(folder.resolve("k.csv"), "speaker,text\nM1,Jeg heter Kari.\n");
    Path same = Files.writeString(folder.resolve("l.csv"), "speaker,text\nM1,Jeg heter M1111.\n");
    Run run = Run.of("report", in.toString(), "--format", "csv");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("may tell who somebody is (name 1)"), run.err());
    assertFalse(run.err().contains("Kari"), run.err());
    assertEquals("", Run.of("report", same.toString()).err());
    Run refused = Run.of("report", in.toString(), "--require-anonymous");
    assertEquals(65, refused.code());
    assertEquals("", refused.out());
    assertEquals(0, Run.of("report", same.toString(), "--require-anonymous").code());
  }

  @Test
  void aBatchWarnsOrPutsTheFileAmongTheFailures() throws Exception {
    Path in = Files.createDirectories(folder.resolve("inn"));
    Files.writeString(in.resolve("k.csv"), "speaker,text\nM1,Jeg heter Kari.\n");
    Files.writeString(in.resolve("l.csv"), "speaker,text\nM1,Hei.\n");
    Path warned = folder.resolve("advart");
    Run run = Run.of("batch", in.toString(), "-o", warned.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("k.csv: this may tell who somebody is (name 1)"), run.err());
    assertEquals(3, Files.readAllLines(warned.resolve("sessions.csv")).size());
    assertEquals(1, Files.readAllLines(warned.resolve("failures.csv")).size());
    assertFalse(Files.readString(warned.resolve("run.json")).contains("anonymous"));
    Path refused = folder.resolve("avvist");
    Run strict = Run.of("batch", in.toString(), "-o", refused.toString(), "--require-anonymous");
    assertEquals(1, strict.code(), strict.err());
    assertEquals(2, Files.readAllLines(refused.resolve("sessions.csv")).size());
    assertTrue(Files.readString(refused.resolve("failures.csv")).contains("(name 1)"));
  }
}
