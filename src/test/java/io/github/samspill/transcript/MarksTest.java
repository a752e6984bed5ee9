package io.github.samspill.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a transcriber put into a turn is blanked out, and what was said keeps its place. */
class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Ja [ler] det gikk|Ja       det gikk",
        "[00:01:00] Hei|           Hei",
        "[navn]s mor|      s mor",
        "Hei [] du|Hei    du",
        "Jeg (..) vet ikke|Jeg      vet ikke",
        "Jeg (…) vet|Jeg     vet",
        "Jeg ( . . ) vet|Jeg         vet",
        "Nei (12 seconds pause) eller|Nei                    eller",
        "Nei (3 sek. pause) eller|Nei                eller",
        "Jeg var //S02: mm// hjemme|Jeg var             hjemme",
        "Jeg //S02: mm/hm [ler]// var|Jeg                      var",
        "[a][b] (.) ja //B: ja//|           ja          "
      })
  void marksBecomeSpaces(String text, String spoken) {
    assertEquals(spoken, Marks.blankedOut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "[ler [høyt] igjen] ja|[ler        igjen] ja",
        "[[ler]] ja|[     ] ja",
        "[ler [høyt] ja|[ler        ja",
        "ja ]ler[ nei [smiler]|ja ]ler[ nei         "
      })
  void onlyTheInnerOfNestedBracketsIsAMark(String text, String spoken) {
    assertEquals(spoken, Marks.blankedOut(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Jeg er ikke alene.",
        "Jeg [ler og går hjem",
        "Jeg ler] og går",
        "over [to\nlinjer] her",
        "Det var (ganske) fint",
        "Det var () fint",
        "Klokka (12) var det pause",
        "Se https://www.nav.no/rus//hjelp i dag",
        "Se http://nav.no og https://helsenorge.no: der står det",
        "enten//eller//begge",
        "//S02: mm uten slutt",
        "jeg // S02 mm // var",
        "han/hun og/eller"
      })
  void textWithoutMarksIsTheSameObject(String text) {
    assertSame(text, Marks.blankedOut(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ler] Ja (..) //S02: mm// nei",
        "😀 [ler] 😀",
        "æøå [navn] ÆØÅ (4 seconds pause) é",
        "a\r\n[b]\r\nc"
      })
  void everyWordKeepsItsOffset(String text) {
    String spoken = Marks.blankedOut(text);
    assertEquals(text.length(), spoken.length());
    for (int i = 0; i < text.length(); i++) {
      if (spoken.charAt(i) != ' ') {
        assertEquals(text.charAt(i), spoken.charAt(i));
      }
    }
  }

  @Test
  void aMarkEndsWithinItsLength() {
    String longest = "[" + "a".repeat(200) + "]";
    assertEquals(" ".repeat(202), Marks.blankedOut(longest));
    String longer = "[" + "a".repeat(201) + "]";
    assertSame(longer, Marks.blankedOut(longer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a", "//a:", "(.", "( . ", "//a:b/", "(1 a", "///", "(12 seconds "})
  void longTextOfOpeningsHoldsNoMarkBeforeTheLast(String opening) {
    String hostile = opening.repeat(100_000);
    String spoken = Marks.blankedOut(hostile + "\n[ler] ja");
    assertEquals(hostile.length() + 9, spoken.length());
    assertEquals("\n      ja", spoken.substring(hostile.length()));
  }

  @Test
  void longTextOfMarksIsBlankThroughout() {
    assertEquals(" ".repeat(500_000), Marks.blankedOut("[ler]".repeat(100_000)));
    assertEquals(" ".repeat(400_000), Marks.blankedOut("(..)".repeat(100_000)));
    assertEquals(" ".repeat(1_000_000), Marks.blankedOut("//S02:mm//".repeat(100_000)));
  }
}
