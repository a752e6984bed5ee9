package io.github.samspill.transcript.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time is seconds or a clock, from 0 up, or it is no time at all. */
class TimesTest {
  private static final double TOLERANCE = 1e-9;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "7 | 7",
        "12.5 | 12.5",
        "12,5 | 12.5",
        "0.0005 | 0.0005",
        "1741694400 | 1741694400",
        "00:00 | 0",
        "1:05 | 65",
        "01:05 | 65",
        "1:05,25 | 65.25",
        "75:30 | 4530",
        "0:01:05 | 65",
        "01:02:03 | 3723",
        "01:02:03.250 | 3723.25",
        "01:02:03,250 | 3723.25",
        "100:00:00 | 360000",
        "1:59:59.999 | 7199.999"
      })
  void timesAreReadInSeconds(String written, double seconds) {
    assertEquals(seconds, Times.seconds(written).orElseThrow(), TOLERANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 12 ", "\t0:12", "12\u2003"})
  void spaceAroundATimeIsNoPartOfIt(String written) {
    assertEquals(OptionalDouble.of(12), Times.seconds(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "-0:30",
        "NaN",
        "Infinity",
        "1:75",
        "1:60",
        "1:60:00",
        "1:2:3:4",
        ":30",
        "1:",
        "12.",
        ".5",
        "1.2.3",
        "1,000.5",
        "1e3",
        "0x10",
        "12s",
        "kl. 12",
        "i går",
        "1 2",
        "١٢",
        "1234567890123",
        "12:00 PM"
      })
  void whatIsNoTimeIsRefused(String written) {
    assertEquals(OptionalDouble.empty(), Times.seconds(written));
  }
}
