package io.github.samspill.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The one matcher for all patterns finds what a plain reading of each pattern finds. */
class ScannerTest {
  private static final List<String> VOCABULARY = List.of("ja", "nei", "eg", "kan", "det", "no");

  private static List<String> found(String text, String... patterns) throws Exception {
    PatternParser parser = new PatternParser(Map.of());
    List<Pattern> read = new ArrayList<>();
    for (String pattern : patterns) {
      read.add(parser.parse(pattern));
    }
    Speech speech = new Analysis().of(text);
    return new Scanner(read)
        .matches(speech).stream()
            .map(match -> patterns[match.pattern()] + ": " + words(speech, match))
            .toList();
  }

  private static String words(Speech speech, Match match) {
    return speech.tokens().subList(match.from(), match.to()).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aGapTakesAsFewWordsAsItCan() throws Exception {
    assertEquals(
        List.of("jeg …3 klarer: jeg klarer"), found("jeg tror jeg klarer", "jeg …3 klarer"));
    assertEquals(
        List.of("jeg …3 klarer: jeg tror nok klarer"),
        found("jeg tror nok klarer", "jeg …3 klarer"));
    assertEquals(List.of(), found("jeg tror vel kanskje nok klarer", "jeg …3 klarer"));
  }

  @Test
  void anOptionalWordIsTakenWhenItIsThere() throws Exception {
    assertEquals(List.of("[så] bra: så bra"), found("det gikk så bra", "[så] bra"));
    assertEquals(List.of("[så] bra: bra"), found("det gikk bra", "[så] bra"));
  }

  @Test
  void noMatchCrossesASentence() throws Exception {
    assertEquals(List.of(), found("Det er bra. Nok er nok", "bra nok"));
    assertEquals(List.of("bra nok: bra nok"), found("det er bra, nok", "bra nok"));
  }

  @Test
  void anOpeningWordBeginsAClause() throws Exception {
    assertEquals(List.of("^ta den: ta den"), found("Ta den, sa han", "^ta den"));
    assertEquals(List.of("^ta den: ta den"), found("Nei, ta den", "^ta den"));
    assertEquals(List.of(), found("jeg kan ta den", "^ta den"));
    assertEquals(
        List.of("^(prøv|gå inn): gå inn", "^(prøv|gå inn): prøv"),
        found("jeg vil gå inn og prøv. Gå inn. Prøv", "^(prøv|gå inn)"));
    assertEquals(List.of("ja ^kom: ja kom"), found("ja kom hit. Ja, kom", "ja ^kom"));
  }

  @Test
  void aClosingWordEndsAClause() throws Exception {
    assertEquals(List.of("jeg og$: jeg og"), found("Jeg satt der, jeg og.", "jeg og$"));
    assertEquals(List.of(), found("jeg og broren min", "jeg og$"));
    assertEquals(
        List.of("^(takk|god natt)$: takk"), found("Ja, takk. God natt da", "^(takk|god natt)$"));
  }

  @Test
  void stemsAndOpenEndsMatchInflections() throws Exception {
    assertEquals(List.of("dag~: dagene"), found("dagene går", "dag~"));
    assertEquals(List.of("rus*: rusfritt"), found("helt rusfritt", "rus*"));
    assertEquals(List.of("*fritt: rusfritt"), found("helt rusfritt", "*fritt"));
    assertEquals(List.of("*sfr*: rusfritt"), found("helt rusfritt", "*sfr*"));
  }

  @Test
  void randomPatternsMatchWhereAPlainReadingSays() throws Exception {
    Random random = new Random(7);
    int matches = 0;
    for (int round = 0; round < 400; round++) {
      List<Pattern> patterns = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Pattern pattern = pattern(random, 3);
        if (Pattern.fewestWords(pattern) > 0) {
          patterns.add(pattern);
        }
      }
      Speech speech = new Analysis().of(text(random));
      Set<String> plain = new TreeSet<>();
      for (int p = 0; p < patterns.size(); p++) {
        plain.addAll(plainEnds(patterns.get(p), p, speech));
      }
      Set<String> scanned =
          new Scanner(patterns)
              .matches(speech).stream()
                  .map(match -> match.pattern() + " ends " + match.to())
                  .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(plain, scanned, () -> patterns + " in " + speech.text());
      matches += plain.size();
    }
    assertTrue(matches > 1000, "the random texts held only " + matches + " matches");
  }

  @Test
  void whichWordsAreHeldToBeRareChangesNothing() throws Exception {
    Random random = new Random(5);
    List<Pattern> patterns = new ArrayList<>();
    while (patterns.size() < 60) {
      Pattern pattern = pattern(random, 3);
      if (Pattern.fewestWords(pattern) > 0) {
        patterns.add(pattern);
      }
    }
    // One word is made the most frequent by far, so that other anchors are chosen.
    PatternIndex index = PatternIndex.of(patterns, List.of("ja ".repeat(30_000)));
    Scanner other = new Scanner(patterns, new int[patterns.size()], 1, Optional.of(index));
    Analysis analysis = new Analysis();
    int matches = 0;
    for (int i = 0; i < 200; i++) {
      Speech speech = analysis.of(text(random));
      List<Match> fresh = new Scanner(patterns).matches(speech);
      assertEquals(fresh, other.matches(speech), speech.text());
      matches += fresh.size();
    }
    assertTrue(matches > 1000, "the random texts held only " + matches + " matches");
  }

  private static Pattern pattern(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(9);
    return switch (kind) {
      case 1, 2 ->
          new Pattern.Sequence(List.of(pattern(random, depth - 1), pattern(random, depth - 1)));
      case 3 -> new Pattern.Choice(List.of(pattern(random, depth - 1), pattern(random, depth - 1)));
      case 4 -> new Pattern.Maybe(pattern(random, depth - 1));
      case 5 -> new Pattern.AnyWord();
      case 6 ->
          new Pattern.Sequence(
              List.of(
                  pattern(random, 0), new Pattern.Gap(1 + random.nextInt(2)), pattern(random, 0)));
      case 7 -> new Pattern.Opening(pattern(random, 0));
      case 8 -> new Pattern.Closing(pattern(random, 0));
      default -> new Pattern.Word(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(VOCABULARY.get(random.nextInt(VOCABULARY.size())))
          .append(List.of(". ", ", ", " ", " ", " ", " ").get(random.nextInt(6)));
    }
    return text.toString();
  }

  private static Set<String> plainEnds(Pattern pattern, int number, Speech speech) {
    Set<String> ends = new TreeSet<>();
    for (Sentence sentence : speech.sentences()) {
      for (int from = sentence.from(); from < sentence.to(); from++) {
        for (int end : PlainReading.ends(pattern, speech, from, sentence.to())) {
          ends.add(number + " ends " + end);
        }
      }
    }
    return ends;
  }
}
