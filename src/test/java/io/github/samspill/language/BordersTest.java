package io.github.samspill.language;

import static io.github.samspill.language.Token.Border.CLAUSE;
import static io.github.samspill.language.Token.Border.NONE;
import static io.github.samspill.language.Token.Border.SENTENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.language.Token.Border;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two words tells whether a clause, a sentence or nothing ends there. */
class BordersTest {
  private final Analysis analysis = new Analysis();

  private List<Border> borders(String text) {
    return analysis.of(text).tokens().stream().map(Token::before).toList();
  }

  private Border between(String text) {
    List<Border> borders = borders(text);
    assertEquals(2, borders.size(), text);
    assertEquals(SENTENCE, borders.get(0), text);
    return borders.get(1);
  }

  @Test
  void anEmojiBetweenWordsPartsNothing() {
    assertEquals(NONE, between("bra 👏 jobba"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja. nei",
        "ja? nei",
        "ja! nei",
        "ja\nnei",
        "ja\r\nnei",
        "ja.\" nei",
        "ja, ... . nei",
        "ja ...? nei",
        "ja [ler]. nei",
        "ja , . nei"
      })
  void fullStopsQuestionsCriesAndLineBreaksEndASentence(String text) {
    assertEquals(SENTENCE, between(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja, nei",
        "ja; nei",
        "ja: nei",
        "ja – nei",
        "ja — nei",
        "ja - nei",
        "ja -nei",
        "ja,nei",
        "ja ..., nei"
      })
  void commasColonsAndDashesEndAClause(String text) {
    assertEquals(CLAUSE, between(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja nei",
        "ja ... nei",
        "ja... nei",
        "ja .. nei",
        "ja… nei",
        "ja...nei",
        "rus-fri",
        "jobb- og",
        "ja (nei",
        "ja «nei",
        "ja/nei",
        "ja (..) nei",
        "ja [ler, så] nei"
      })
  void dotsInARowHyphensAndBracketsPartNothing(String text) {
    assertEquals(NONE, between(text));
  }

  @Test
  void sentencesHoldEveryWordOnce() {
    assertEquals(
        List.of(new Sentence(0, 3, false), new Sentence(3, 6, true), new Sentence(6, 7, false)),
        analysis.of("Jeg ringte henne. Hva sa hun? Ingenting").sentences());
  }

  @Test
  void aQuestionIsKnownByItsMark() {
    assertEquals(
        List.of(true, true, false, true),
        analysis.of("Hva? Er det sant ...? Ja! Og du [ler] ?!").sentences().stream()
            .map(Sentence::asked)
            .toList());
  }

  @Test
  void aQuestionMarkOfTheTranscriberAsksNothing() {
    assertEquals(
        List.of(new Sentence(0, 3, false)), analysis.of("Han heter Per [Pål?]").sentences());
  }
}
