package io.github.samspill.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The check finds enough, and flags little else, on the half that nobody tuned it on. */
class BarsTest {
  private static final String MEASURING = "samples/check/measuring.csv";

  private static List<String> row(String out, String kind) {
    String line = out.lines().filter(one -> one.startsWith(kind)).findFirst().orElseThrow();
    return Stream.of(line.substring(kind.length()).strip().split(" +", -1)).toList();
  }

  @Test
  void theMeasuringHalfKeepsTheBars() {
    Run run = Run.of("check", "--measure", MEASURING);
    assertEquals(0, run.code(), run.err());
    List<String> numbers = row(run.out(), "numbers and");
    List<String> names = row(run.out(), "names and places");
    assertTrue(Integer.parseInt(numbers.get(0)) >= 50, run.out());
    assertTrue(Double.parseDouble(numbers.get(2)) >= 0.95, run.out());
    assertEquals("0", numbers.get(4), run.out());
    assertTrue(Integer.parseInt(names.get(0)) >= 100, run.out());
    assertTrue(Double.parseDouble(names.get(2)) >= 0.85, run.out());
    assertTrue(Double.parseDouble(names.get(6)) < 0.01, run.out());
  }

  @Test
  void whatIsWrittenWrongIsToldAndNotMeasured() {
    Run run = Run.of("check", "--measure", "samples/vikaren.csv");
    assertEquals(65, run.code());
    assertTrue(run.err().contains("a column identifiers"), run.err());
  }

  @Test
  void measuringSeesWhatIsMissedAndWhatIsFalse() {
    Measurement measured =
        Measurement.of(
            new AnonymityCheck(),
            List.of(
                Expected.of("1", "Jeg heter Kari.", "name:10-14"),
                Expected.of("2", "Jeg heter Kari.", ""),
                Expected.of("3", "Ingenting her.", "name:0-9"),
                Expected.of("4", "Jeg heter Kari.", "place:10-14")));
    assertEquals(new Measurement.Counts(2, 1, 1, 1, 1), measured.kinds().get(Kind.NAME));
    assertEquals(new Measurement.Counts(1, 0, 1, 0, 0), measured.kinds().get(Kind.PLACE));
    assertEquals(3, measured.misses().size());
  }
}
