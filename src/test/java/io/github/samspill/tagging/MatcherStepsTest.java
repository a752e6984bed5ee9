package io.github.samspill.tagging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.language.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No pattern and no text makes the matcher take more steps than grow with the text's length. */
class MatcherStepsTest {
  private static final int WORDS = 4000;
  // Twice the words, twice the steps, and a little for states that only the longer text meets.
  private static final double ALLOWED = 2.1;
  private static final List<String> TEXTS =
      List.of("ja", "ja nei", "nei ja ja", "ja, nei", "mixed");

  private static String text(String kind, int words) {
    if (!kind.equals("mixed")) {
      return (kind + " ").repeat(words / kind.split(" ", -1).length);
    }
    Random random = new Random(11);
    return IntStream.range(0, words)
        .mapToObj(i -> List.of("ja", "nei", "ja,", "nei.", "kanskje").get(random.nextInt(5)))
        .collect(Collectors.joining(" "));
  }

  private static long steps(List<Pattern> patterns, String text) {
    Scanner scanner = new Scanner(patterns);
    scanner.read(new Analysis().of(text));
    scanner.find(0, new Places());
    return scanner.steps();
  }

  private static void growsWithTheText(String... patterns) throws PatternSyntaxError {
    List<Pattern> read = new ArrayList<>();
    for (String pattern : patterns) {
      read.add(new PatternParser(Map.of()).parse(pattern));
    }
    for (String kind : TEXTS) {
      long once = steps(read, text(kind, WORDS));
      long twice = steps(read, text(kind, 2 * WORDS));
      assertTrue(once >= WORDS / 2, kind + ": only " + once + " steps were counted");
      assertTrue(twice <= ALLOWED * once, kind + ": " + once + " steps, then " + twice);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja …12 ja …12 ja …12 ja …12 nei",
        "ja …12 ja …12 ja …12 ja …12 borte",
        "[ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] [ja] ja nei",
        "(ja|ja ja|ja ja ja) (ja|ja ja|ja ja ja) (ja|ja ja|ja ja ja) (ja|ja ja) borte",
        "((ja|nei) …12 (ja|nei) …12 (ja|nei)|ja …12 nei …12 ja)",
        "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ ja",
        "*a* …12 *e* …12 *a* …12 *i*",
        "^ja …12 (^nei|ja$) …12 nei$"
      })
  void aHostilePatternCostsNoMoreThanItsLengthForAWord(String pattern) throws Exception {
    growsWithTheText(pattern);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 40})
  void norDoManyTogether(int many) throws Exception {
    growsWithTheText(
        IntStream.range(0, many)
            .mapToObj(i -> "ja …" + (1 + i % 12) + " (nei|ja) …" + (1 + i * 7 % 12) + " ja")
            .toArray(String[]::new));
  }
}
