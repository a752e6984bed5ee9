package io.github.samspill.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {
  private static final Map<String, Pattern> SETS =
      Map.of("jeg", new Pattern.Choice(List.of(word("jeg"), word("eg"))));

  private static Pattern word(String word) {
    return new Pattern.Word(word);
  }

  private static Pattern parsed(String pattern) throws PatternSyntaxError {
    return new PatternParser(SETS).parse(pattern);
  }

  @Test
  void everyPieceOfTheLanguageIsRead() throws Exception {
    assertEquals(
        new Pattern.Sequence(
            List.of(
                SETS.get("jeg"),
                new Pattern.Gap(3),
                new Pattern.Choice(
                    List.of(
                        new Pattern.Stem("klar"),
                        new Pattern.Sequence(List.of(word("får"), word("til"))))),
                new Pattern.Maybe(word("det")),
                new Pattern.AnyWord(),
                new Pattern.Open("rus", false, true),
                new Pattern.Open("mestring", true, false),
                new Pattern.Open("fri", true, true))),
        parsed("{jeg} …3 (klare~|får til) [det] _ rus* *mestring *fri*"));
  }

  @Test
  void anOpeningIsReadBeforeAWordAChoiceOrASet() throws Exception {
    assertEquals(new Pattern.Opening(word("ta")), parsed("^ta"));
    assertEquals(
        new Pattern.Sequence(List.of(new Pattern.Opening(SETS.get("jeg")), word("kan"))),
        parsed("^{jeg} kan"));
    assertEquals(new Pattern.Closing(word("ta")), parsed("ta$"));
    assertEquals(
        new Pattern.Sequence(List.of(word("ta"), new Pattern.Closing(SETS.get("jeg")))),
        parsed("ta {jeg}$"));
  }

  @Test
  void wordsAreNormalisedAsTextsAre() throws Exception {
    assertEquals(word("åpen"), parsed("AApen"));
    assertEquals(parsed("jeg ...2 kan"), parsed("jeg …2 kan"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(a|b;5;the bracket is not closed",
        "a );3;')' closes nothing",
        "a [];4;nothing stands here",
        "{du} a;1;no set is called 'du'",
        "a {du;3;the name of the set is not closed",
        "…2 a;1;the pattern begins or ends with a gap",
        "a …;3;a gap without its length",
        "a …99 b;3;a gap of 99 words",
        "[a] [b];1;the pattern may match no word at all",
        "a nav-ansatt;3;'nav-ansatt' is not one word",
        "a . b;3;a dot",
        "*a~;1;both '*' and '~'",
        "a~b;3;'b' after a word's end",
        "'';1;nothing stands here",
        "a ^;4;'^' before nothing",
        "^[a] b;2;'^' before what may be any word or none",
        "a [b]$;6;'$' after what may be any word or none",
        "a$b;3;'b' after a clause's end",
        "^_ b;2;'^' before what may be any word or none",
      })
  void errorsNameTheirColumn(String pattern, int column, String found) {
    PatternSyntaxError error = assertThrows(PatternSyntaxError.class, () -> parsed(pattern));
    assertEquals(found, error.getMessage());
    assertEquals(column, error.column());
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "(".repeat(5000) + "a" + ")".repeat(5000);
    PatternSyntaxError error = assertThrows(PatternSyntaxError.class, () -> parsed(deep));
    assertEquals("brackets nest too deeply", error.getMessage());
  }
}
