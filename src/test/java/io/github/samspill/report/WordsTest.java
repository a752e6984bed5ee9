package io.github.samspill.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.Framing;
import io.github.samspill.transcript.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Words NB = new Words(Language.NB);
  private static final Words NN = new Words(Language.NN);
  private static final Words EN = new Words(Language.EN);

  private static Properties bundle(Language language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Words.class.getResourceAsStream("words_" + language.id() + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> parts(String text) {
    return Pattern.compile("\\{[^}]*}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameTextsWithTheSameParts(Language language) throws IOException {
    Properties bokmal = bundle(Language.NB);
    Properties own = bundle(language);
    if (language == Language.EN) {
      // The catalogue's own formulas are the English ones.
      bokmal.stringPropertyNames().stream()
          .filter(key -> key.startsWith("formula."))
          .forEach(bokmal::remove);
    }

    assertTrue(own.size() > 50);
    assertEquals(
        new TreeSet<>(bokmal.stringPropertyNames()), new TreeSet<>(own.stringPropertyNames()));
    for (String key : own.stringPropertyNames()) {
      assertFalse(own.getProperty(key).isBlank(), key);
      assertEquals(parts(bokmal.getProperty(key)), parts(own.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonRoleAndFramingHasItsWords(Language language) {
    Words words = new Words(language);
    Arrays.stream(Measure.Reason.values())
        .map(reason -> "absent." + reason.name().toLowerCase(Locale.ROOT))
        .forEach(key -> assertFalse(words.text(key).isBlank(), key));
    Arrays.stream(Role.values())
        .forEach(role -> assertFalse(words.text("role." + role.id()).isBlank()));
    Arrays.stream(Framing.values())
        .forEach(framing -> assertFalse(words.text("framing." + framing.id()).isBlank()));
  }

  @Test
  void anUnknownKeyIsAFault() {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> NB.text("ingen.slik"));

    assertTrue(fault.getMessage().contains("ingen.slik"));
    assertTrue(fault.getMessage().contains("nb"));
  }

  @Test
  void whatIsFilledInIsNotFilledInAgain() {
    assertEquals("{1} A", NB.text("quotation.label", "{1}", "A"));
    assertEquals("Økt: $1 \\ {0}", NB.text("title", "$1 \\ {0}"));
  }

  @Test
  void sharesAreInPerCentWithOneDecimal() {
    Measure share = Measure.of(0.1366);

    assertEquals("13,7\u00a0%", NB.percent(share));
    assertEquals("13,7\u00a0%", NN.measure(share, Unit.SHARE));
    assertEquals("13.7%", EN.percent(share));
    assertEquals("0,0\u00a0%", NB.percent(Measure.of(0)));
    assertEquals("100.0%", EN.percent(Measure.of(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0",
        "999|999|999",
        "9999|9999|9999",
        "12345|12_345|12,345",
        "1234567|1_234_567|1,234,567"
      })
  void wholeNumbersAreGroupedFromFiveDigitsOn(int number, String norwegian, String english) {
    String grouped = norwegian.replace('_', '\u00a0');

    assertEquals(grouped + " ord", NB.count("words", number));
    assertEquals(english + " words", EN.count("words", number));
    assertEquals(grouped, NB.measure(Measure.of(number), Unit.TURNS));
    assertEquals(grouped, NN.measure(Measure.of(number), Unit.WORDS));
    assertEquals(english, EN.measure(Measure.of(number), Unit.PEOPLE));
  }

  @Test
  void halfWordsShowTheirHalf() {
    assertEquals("7,5", NB.measure(Measure.of(7.5), Unit.WORDS));
    assertEquals("7", NB.measure(Measure.of(7), Unit.WORDS));
    assertEquals("7.5", EN.measure(Measure.of(7.5), Unit.WORDS));
  }

  @Test
  void indexesHaveTwoDecimals() {
    assertEquals("0,50", NB.measure(Measure.of(0.5), Unit.INDEX));
    assertEquals("0.15", EN.measure(Measure.of(0.145), Unit.INDEX));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00:00",
    "59.4, 00:59",
    "59.5, 01:00",
    "123, 02:03",
    "3599, 59:59",
    "3599.6, 1:00:00",
    "3723, 1:02:03",
    "360000, 100:00:00"
  })
  void timesAreMinutesAndSecondsWithHoursWhereThereAreAny(double seconds, String expected) {
    assertEquals(expected, NB.clock(Measure.of(seconds)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "0.84, 0.8", "59.9, 59.9"})
  void aShortTimeIsInSeconds(double seconds, String expected) {
    assertEquals(expected + "\u00a0s", EN.measure(Measure.of(seconds), Unit.SECONDS));
    assertEquals(
        expected.replace('.', ',') + "\u00a0s", NB.measure(Measure.of(seconds), Unit.SECONDS));
    assertEquals("01:00", EN.measure(Measure.of(60), Unit.SECONDS));
  }

  @Test
  void oneIsSingularAndAllElseIsPlural() {
    assertEquals("1 replikk", NB.count("turns", 1));
    assertEquals("0 replikker", NB.count("turns", 0));
    assertEquals("2 replikkar", NN.count("turns", 2));
    assertEquals("1 regel", NN.count("rules", 1));
    assertEquals("1 word", EN.count("words", 1));
    assertEquals("21 rules", EN.count("rules", 21));
  }

  @Test
  void whatIsAbsentSaysWhyOrIsADash() {
    Measure absent = Measure.absent(Measure.Reason.NO_LEADER);

    assertEquals("ikke kjent: ingen leder", NB.measure(absent, Unit.SHARE));
    assertEquals("ikkje kjent: ingen leiar", NN.measure(absent, Unit.TURNS));
    assertEquals("not known: no leader", EN.measure(absent, Unit.INDEX));
    assertEquals("–", NB.percent(absent));
    assertEquals("–", NB.clock(absent));
  }
}
