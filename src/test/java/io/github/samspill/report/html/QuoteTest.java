package io.github.samspill.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.report.html.Quote.Kind;
import io.github.samspill.report.html.Quote.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static String shown(Quote quote) {
    return quote.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void aShortTurnIsShownWhole() {
    Quote quote =
        Quote.of(
            new Quotation(
                "1 A",
                "det går bedre nå",
                List.of(new Mark(4, 13, true, "a"), new Mark(14, 16, false, "b")),
                ""));

    assertEquals(
        List.of(
            new Piece("det ", Kind.PLAIN),
            new Piece("går bedre", Kind.COUNTS),
            new Piece(" ", Kind.PLAIN),
            new Piece("nå", Kind.HELD)),
        quote.pieces());
    assertEquals(List.of("a", "b"), quote.notes());
  }

  @Test
  void ofMarksThatOverlapTheFirstIsShownAndBothAreNoted() {
    Quote quote =
        Quote.of(
            new Quotation(
                "1 A",
                "går bedre",
                List.of(new Mark(4, 9, true, "b"), new Mark(0, 9, true, "a")),
                "svakere: c"));

    assertEquals(List.of(new Piece("går bedre", Kind.COUNTS)), quote.pieces());
    assertEquals(List.of("a", "b"), quote.notes());
    assertEquals("svakere: c", quote.slight());
  }

  @Test
  void ofALongTurnWhatStandsRoundTheMarkIsShown() {
    String text = "og så ".repeat(2000) + "HER" + " og da".repeat(2000);
    int at = text.indexOf("HER");
    Quote quote =
        Quote.of(new Quotation("1 A", text, List.of(new Mark(at, at + 3, true, "a")), ""));

    String shown = shown(quote);
    assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
    assertTrue(shown.contains("og så HER og da"), shown);
    assertTrue(shown.length() < 400, "" + shown.length());
  }

  @Test
  void aCutNeverPartsASign() {
    String text = "😀".repeat(500);
    Quote quote = Quote.of(new Quotation("1 A", text, List.of(new Mark(500, 502, true, "a")), ""));

    for (Piece piece : quote.pieces()) {
      assertTrue(
          piece.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), piece.text());
    }
  }
}
