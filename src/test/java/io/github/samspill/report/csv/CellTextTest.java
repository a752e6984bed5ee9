package io.github.samspill.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of text is a formula to a spreadsheet, and none is changed past getting it back. */
class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+47 er landkoden",
        "-Nei",
        "- Ja, men",
        "@SUM(A1:A9)",
        "\tHei",
        "\rHei",
        "\nHei",
        "=",
        "-2+3+cmd|' /C calc'!A0",
        "'=1",
        "''@x"
      })
  void aFormulaGetsAnApostropheThatCanBeTakenAway(String text) {
    assertEquals("'" + text, CellText.SAFE.cell(text));
    assertEquals(text, CellText.content(CellText.SAFE.cell(text)));
    assertEquals(text, CellText.RAW.cell(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hei", "", "-0.5", "-2", "0", "12.25", "'sitat'", "a=b", " =1", "–Nei"})
  void numbersAndOtherTextStayAsTheyAre(String text) {
    assertEquals(text, CellText.SAFE.cell(text));
    assertEquals(text, CellText.content(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.2.3", "-", "+1", "-1e5"})
  void whatOnlyBeginsLikeANumberIsText(String text) {
    assertEquals("'" + text, CellText.SAFE.cell(text));
  }
}
