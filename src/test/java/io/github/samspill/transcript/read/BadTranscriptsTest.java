package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Told.DATE;
import static io.github.samspill.transcript.read.Told.MORE_QUOTES;
import static io.github.samspill.transcript.read.Told.NO_SPEAKER;
import static io.github.samspill.transcript.read.Told.NO_TABLE;
import static io.github.samspill.transcript.read.Told.NO_TEXT;
import static io.github.samspill.transcript.read.Told.NO_TURNS;
import static io.github.samspill.transcript.read.Told.NO_WORDS;
import static io.github.samspill.transcript.read.Told.QUOTES;
import static io.github.samspill.transcript.read.Told.ROLES;
import static io.github.samspill.transcript.read.Told.TIME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken table is refused as a whole, with everything that is wrong with it. */
class BadTranscriptsTest {
  /** A broken input and what is told of it. */
  record Case(String name, String input, List<String> told) {
    static Case of(String name, String input, String... told) {
      return new Case(name, input, Arrays.asList(told));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> wholeFiles() {
    return Stream.of(
        Case.of("nothing", "", "g.csv: " + NO_TURNS),
        Case.of("only space", " \n\n\t\n", "g.csv: " + NO_TURNS),
        Case.of("only a byte-order mark", "\uFEFF", "g.csv: " + NO_TURNS),
        Case.of("only a header", "speaker;text\n", "g.csv: " + NO_TURNS),
        Case.of("header twice and no turn", "speaker;text\nspeaker;text\n", "g.csv: " + NO_TURNS),
        Case.of("only empty rows", "speaker;text\n;\n;\n", "g.csv: " + NO_TURNS),
        Case.of("only Excel's delimiter", "sep=;\n", "g.csv: " + NO_TURNS),
        Case.of("prose", "Møtet begynte klokka ti\nog varte\n", "g.csv:1: " + NO_TABLE),
        Case.of("prose below empty lines", "\n\nMøtet\n", "g.csv:3: " + NO_TABLE),
        Case.of(
            "a NUL",
            "speaker;text\nA;H\0ei\n",
            "g.csv:2: the file holds a NUL character; expected a text file; save it"
                + " as UTF-8 text, or name its encoding with --encoding"),
        Case.of("no text at all", "speaker;text\nA;\nB; \n", "g.csv: " + NO_WORDS));
  }

  static Stream<Case> headers() {
    return Stream.of(
        Case.of("no speaker", "text;start\nHei;1\n", "g.csv:1: " + NO_SPEAKER + "text, start"),
        Case.of("no text", "sep=;\nspeaker;start\nA;1\n", "g.csv:2: " + NO_TEXT + "speaker, start"),
        Case.of(
            "neither",
            "hvem,hva\nA,Hei\n",
            "g.csv:1: " + NO_SPEAKER + "hvem, hva",
            "g.csv:1: " + NO_TEXT + "hvem, hva"),
        Case.of(
            "no header",
            "A;Hei på deg\nB;Hei\n",
            "g.csv:1: " + NO_SPEAKER + "A, …",
            "g.csv:1: " + NO_TEXT + "A, …"),
        Case.of("the delimiter is a bar", "speaker|text\nA|Hei\n", "g.csv:1: " + NO_TABLE),
        Case.of(
            "a name twice",
            "speaker;text;text\nA;Hei;Hallo\n",
            "g.csv:1: the column 'text' stands twice; expected each name once; rename one of them"));
  }

  static Stream<Case> rows() {
    return Stream.of(
        Case.of(
            "a field too many",
            "speaker,text\nA,Ja, det går\n",
            "g.csv:2: 3 fields; expected 2" + MORE_QUOTES),
        Case.of(
            "a field too few",
            "speaker;text;start\nA;Hei;1\nB\n",
            "g.csv:3: 1 field; expected 3" + MORE_QUOTES),
        Case.of(
            "fields after a text over two lines",
            "speaker,text\nA,\"Hei\nog hå\"\nB,Ja,nei\n",
            "g.csv:4: 3 fields; expected 2" + MORE_QUOTES),
        Case.of(
            "a quote that is not closed",
            "speaker;text\nA;Hei\nB;\"Jeg kom\nC;Ja\n",
            "g.csv:3: " + QUOTES),
        Case.of(
            "text after a quote", "speaker;text\nA;\"Hei\" sa han\nB;Ja\n", "g.csv:2: " + QUOTES),
        Case.of(
            "times",
            "speaker;text;start;end\nA;Hei;-1;NaN\nB;Ja;1:75;i går\n",
            "g.csv:2: the start '-1'" + TIME,
            "g.csv:2: the end 'NaN'" + TIME,
            "g.csv:3: the start '1:75'" + TIME,
            "g.csv:3: the end 'i går'" + TIME),
        Case.of(
            "a role, told once",
            "speaker;role;text\nA;vert;Hei\nB;gjest;Hei\nA;vert;Ja\n",
            "g.csv:2: the role 'vert'" + ROLES + "--role leader=vert or --role member=vert",
            "g.csv:3: the role 'gjest'" + ROLES + "--role leader=gjest or --role member=gjest"),
        Case.of(
            "dates",
            "speaker;text;date\nA;Hei;11.03.2025\nA;Ja;2025-03-11\nA;Ja;2025-13-01\n",
            "g.csv:2: '11.03.2025'" + DATE,
            "g.csv:4: '2025-13-01'" + DATE));
  }

  static Stream<Case> several() {
    return Stream.of(
        Case.of(
            "all kinds, in the order of the file",
            """
            session;speaker;role;text;start;date
            en;A;medlem;Hei;x;2025-03-11
            to;B;gjest;Hei;1;i dag
            en;A;medlem;Hei;y;2025-03-11;
            en;A;medlem;Hei;z;2025-03-11
            to;B;medlem;"Hei;1;
            """,
            "g.csv:2: the start 'x'" + TIME,
            "g.csv:3: 'i dag'" + DATE,
            "g.csv:3: the role 'gjest'" + ROLES + "--role leader=gjest or --role member=gjest",
            "g.csv:4: 7 fields; expected 6" + MORE_QUOTES,
            "g.csv:5: the start 'z'" + TIME,
            "g.csv:6: " + QUOTES),
        Case.of(
            "a row and no text",
            "speaker;text\nA;\nB;;\n",
            "g.csv:3: 3 fields; expected 2" + MORE_QUOTES));
  }

  @ParameterizedTest
  @MethodSource({"wholeFiles", "headers", "rows", "several"})
  void everythingThatIsWrongIsTold(Case broken) {
    BadInput bad = refused(broken.input());
    assertEquals(broken.told(), bad.problems().stream().map(Problem::toString).toList());
    assertEquals(String.join("\n", broken.told()), bad.getMessage());
  }

  @Test
  void theFirstTwentyProblemsAreShownAndAllAreCounted() {
    String turns =
        IntStream.rangeClosed(1, 23).mapToObj(i -> "A;Ja;t" + i).collect(Collectors.joining("\n"));
    BadInput bad = refused("speaker;text;start\n" + turns);
    assertEquals(23, bad.problems().size());
    List<String> lines = bad.getMessage().lines().toList();
    assertEquals(21, lines.size());
    assertEquals("g.csv:21: the start 't20'" + TIME, lines.get(19));
    assertEquals("... and 3 more (23 in all)", lines.get(20));
  }

  private static BadInput refused(String input) {
    return assertThrows(
        BadInput.class,
        () -> new TranscriptReader(ReadOptions.none()).read(input.getBytes(UTF_8), "g.csv"));
  }
}
