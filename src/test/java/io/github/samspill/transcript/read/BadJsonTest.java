package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Told.NO_JSON;
import static io.github.samspill.transcript.read.Told.NO_TURNS;
import static io.github.samspill.transcript.read.Told.NO_WORDS;
import static io.github.samspill.transcript.read.Told.TIME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken JSON is refused as a whole, with the line and column where it breaks. */
class BadJsonTest {
  private static final String BROKEN = ": this is no JSON from here on" + NO_JSON;
  private static final String DEEP =
      ": this nests deeper, or holds a longer text, name or number, than a transcript does; expected"
          + " turns with speaker and text; check that this is the right file";
  private static final String ENDS = ": the JSON ends before it is closed" + NO_JSON;
  private static final String BARE =
      ": a bare value where a turn should stand; expected an object with speaker and text; see the"
          + " README for the forms of JSON that are read";
  private static final String TWICE =
      " stands twice in one object; expected each name once; rename one of them";

  private static Arguments told(String input, String... told) {
    return Arguments.of(input, List.of(told));
  }

  static Stream<Arguments> broken() {
    String good = "{\"speaker\":\"A\",\"text\":\"Hei\"}";
    return Stream.of(
        told("[]", "g.json: " + NO_TURNS),
        told("{\"turns\":[]}", "g.json: " + NO_TURNS),
        told("{\"sessions\":[{\"turns\":[]}]}", "g.json: " + NO_TURNS),
        told("{}", "g.json: " + NO_WORDS),
        told("{\"turns\":{\"speaker\":\"A\"}}", "g.json: " + NO_WORDS),
        told("[{\"speaker\":\"A\",\"txt\":\"Hei\"}]", "g.json: " + NO_WORDS),
        told("[" + good, "g.json:1:30" + ENDS),
        told("{\"turns\":[\n" + good + ",\n", "g.json:3:1" + BROKEN),
        told("[" + good + "\n" + good + "]", "g.json:2:2" + BROKEN),
        told("[" + good + ",]", "g.json:1:32" + BROKEN),
        told(good + "]", "g.json:1:30" + BROKEN),
        told("{\"speaker\":\"A\",\"text\":Hei}", "g.json:1:26" + BROKEN),
        told("{'speaker':'A'}", "g.json:1:3" + BROKEN),
        told("{\"start\":NaN}", "g.json:1:13" + BROKEN),
        told("[1,\n\"Hei\",null]", "g.json:1" + BARE, "g.json:2" + BARE, "g.json:2" + BARE),
        told("{\"turns\":[" + good + ",true]}", "g.json:1" + BARE),
        told(
            "[{\"speaker\":\"A\",\n\"text\":\"Hei\",\n\"speaker\":\"B\"}]",
            "g.json:3: the field 'speaker'" + TWICE),
        told(
            "{\"turns\":[" + good + "],\n\"turns\":[" + good + "]}",
            "g.json:2: the field 'turns'" + TWICE),
        told(
            good
                + "\n{\"speaker\":\"B\",\"text\":\"Ja\",\"start\":\"nå\"}\n{\"speaker\":\n"
                + good
                + "\n{\"text\":\"Ja\",\"end\":-2}\n["
                + good
                + "\n",
            "g.json:2: the start 'nå'" + TIME,
            "g.json:3:12" + ENDS,
            "g.json:5: the end '-2'" + TIME,
            "g.json:6:30" + ENDS));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everythingThatIsWrongIsTold(String input, List<String> told) {
    assertEquals(told, refused(input).problems().stream().map(Problem::toString).toList());
  }

  @Test
  void bracketsWithoutEndAreRefusedLikeAnyOtherFault() {
    assertEquals(
        List.of("g.json:1" + DEEP),
        refused("[".repeat(100_000)).problems().stream().map(Problem::toString).toList());
  }

  @Test
  void noWordOfATurnIsRepeated() {
    String message = refused("[{\"speaker\":\"A\",\"text\":Hemmelighet}]").getMessage();
    assertFalse(message.contains("Hemmelighet"), message);
  }

  private static BadInput refused(String input) {
    return assertThrows(
        BadInput.class,
        () -> new TranscriptReader(ReadOptions.none()).read(input.getBytes(UTF_8), "g.json"));
  }
}
