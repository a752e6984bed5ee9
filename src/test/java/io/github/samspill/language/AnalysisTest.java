package io.github.samspill.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text becomes words that know their place, their stem and what parts them. */
class AnalysisTest {
  private final Analysis analysis = new Analysis();

  private List<String> words(String text) {
    return analysis.of(text).tokens().stream().map(Token::word).toList();
  }

  @Test
  void wordsAreLowerCasedAndNoneIsLeftOut() {
    assertEquals(
        List.of("jeg", "er", "ikke", "alene", "vi", "er", "alle", "her"),
        words("Jeg er IKKE alene, vi er alle her!"));
    assertEquals(8, analysis.of("Jeg er IKKE alene, vi er alle her!").words());
  }

  @Test
  void dialectIsKeptAsItIsSpoken() {
    assertEquals(
        List.of("æ", "e", "itj", "aleina", "ho", "va", "ikkje", "dær"),
        words("Æ e itj aleina, ho va ikkje dær"));
  }

  @ParameterizedTest
  @CsvSource({
    "ærlig, ærlig",
    "äventyr, æventyr",
    "aerlig, ærlig",
    "gå, gå",
    "gaa, gå",
    "GAA, gå",
    "søt, søt",
    "söt, søt",
    "soet, søt",
    "Ål, ål",
    "én, én"
  })
  void spellingsOfScandinavianLettersAreOne(String written, String word) {
    assertEquals(List.of(word), words(written));
  }

  @Test
  void offsetsReferToTheTextAsWritten() {
    String text = "  Jaa [ler], «Gaarden» 😀 vår";
    assertEquals(
        List.of("Jaa", "Gaarden", "vår"),
        analysis.of(text).tokens().stream()
            .map(token -> text.substring(token.start(), token.end()))
            .toList());
    assertEquals(text, analysis.of(text).text());
  }

  @Test
  void whatTheTranscriberPutInIsNoWord() {
    assertEquals(
        List.of("jeg", "vet", "ikke", "helt"),
        words("Jeg [ler høyt] vet (..) ikke //S02: mm// (12 seconds pause) helt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "😀", "👍🏽 ❤️", "...", "?!", "–", "[ler]", "(..)"})
  void whatHoldsNoLetterOrDigitIsNoSpeech(String text) {
    Speech speech = analysis.of(text);
    assertEquals(text, speech.text());
    assertEquals(text.length(), speech.spoken().length());
    assertEquals(List.of(), speech.tokens());
    assertEquals(List.of(), speech.sentences());
  }

  @Test
  void anEmojiBetweenWordsIsNoWord() {
    assertEquals(List.of("bra", "jobba"), words("bra 👏 jobba"));
  }

  @ParameterizedTest
  @CsvSource({
    "mestring, mestringen",
    "gruppe, gruppene",
    "håp, håpet",
    "venn, venner",
    "tanke, tankene"
  })
  void inflectionsShareAStem(String word, String inflected) {
    List<String> stems =
        Stream.of(word, inflected)
            .map(written -> analysis.of(written).tokens().get(0).stem())
            .toList();
    assertEquals(stems.get(0), stems.get(1));
  }

  @Test
  void oneAnalysisTakesOneTextAfterAnother() {
    Speech first = analysis.of("Jeg klarte det");
    assertEquals(List.of("nei"), words("Nei"));
    assertEquals(first, analysis.of("Jeg klarte det"));
  }

  @Test
  void formsAreNumberedAnewWhenThereAreVeryMany() {
    int largest = 0;
    for (int i = 0; i < Analysis.FORMS_KEPT + 1000; i++) {
      List<Token> tokens = analysis.of("ord" + i + " går").tokens();
      assertEquals(List.of("ord" + i, "går"), tokens.stream().map(Token::word).toList());
      largest = Math.max(largest, tokens.get(0).form().number());
    }
    assertEquals(Analysis.FORMS_KEPT - 1, largest);
  }
}
