package io.github.samspill.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.SessionOf;
import io.github.samspill.report.Language;
import io.github.samspill.report.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextRendererTest {

  private static String render(SessionOf session, Language language, Style style)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRenderer(new Words(language), style).render(session.report(true), out);
    return out.toString();
  }

  private static String plain(SessionOf session) throws IOException {
    return render(session, Language.NB, Style.PLAIN);
  }

  private static void assertNarrow(String page) {
    page.lines()
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, "wide: " + line));
  }

  /** Two speakers of whom each says one thing that a rule finds. */
  private static SessionOf small() {
    return SessionOf.turns(
        "L1 leader 0 4: Hvordan går det?",
        "A member 5 9: Jeg {hope:ser lys} igjen",
        "B member 10 14: Jeg {hope/negation/ikke:ser det} ikke");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsWiderThanATerminal(Language language) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      String role = i < 3 ? "leader" : "member";
      lines.add("Deltaker-" + i + " " + role + " 0 36000: {hope+cohesion:Vi klarer} det " + i);
      lines.add("Deltaker-" + i + " " + role + ": {information/report/legen:Tabletter} sa legen");
    }
    lines.add("Deltaker-3 member: " + "Det tok tid før jeg torde. ".repeat(80) + "{hope:Men nå}");
    SessionOf session = SessionOf.turns(lines.toArray(String[]::new));

    assertNarrow(render(session, language, Style.PLAIN));
  }

  @Test
  void longNamesAreBrokenAndNotCutOff() throws IOException {
    String session = "tirsdagsgruppa-" + "x".repeat(150);
    String speaker = "gruppedeltaker-" + "ü".repeat(100);
    String page =
        plain(
            SessionOf.turns(
                    speaker + " member: {hope:Håp} har jeg",
                    "1234567890 member: Jeg også",
                    "A member: Ja")
                .headed("2025-03-11", "gruppe-" + "z".repeat(90), "1234567890")
                .called(session));

    assertNarrow(page);
    assertEquals(150, page.chars().filter(c -> c == 'x').count());
    assertTrue(page.contains("1234567890"));
    // In the table of speakers, in who follows whom (after A nobody speaks),
    // and in the quotation; and as far as there is room beside the strip.
    assertEquals(306, page.chars().filter(c -> c == 'ü').count());
    assertEquals(90, page.chars().filter(c -> c == 'z').count());
  }

  @Test
  void numbersStayOnOneLineBesideALongName() throws IOException {
    String page =
        plain(
            SessionOf.turns(
                "n".repeat(200) + " member 0 3723: " + "ord ".repeat(12_345).strip(),
                "B member 3723 3724: Ja"));

    assertNarrow(page);
    assertTrue(
        page.lines().anyMatch(l -> l.matches(".*medlem +1 +12345 +1:02:03 +100,0\u00a0%.*")), page);
  }

  @Test
  void aLongTurnIsQuotedInFull() throws IOException {
    String text =
        "Jeg gikk hjem den kvelden og".concat(" tenkte".repeat(393)).concat(" {hope:nå går det}");
    String page = plain(SessionOf.turns("A member: " + text, "B member: Ja"));

    assertNarrow(page);
    assertEquals(393, page.split(" tenkte|\n  tenkte", -1).length - 1);
    assertTrue(page.replaceAll("\\s+", " ").contains("tenkte «nå går det»"));
  }

  @Test
  void whatCountsAndWhatIsHeldBackAreMarkedApart() throws IOException {
    String page = plain(small());

    assertTrue(
        page.contains("  2 A: Jeg «ser lys» igjen\n      «ser lys» Håp (hope.said)\n"), page);
    assertTrue(
        page.contains(
            """
              3 B: Jeg ‹ser det› ikke
                  ‹ser det› Håp (hope.said), holdt tilbake: nektelse «ikke»
            """),
        page);
  }

  @Test
  void ofMarksThatOverlapTheFirstStandsInTheTextAndAllStandBelow() throws IOException {
    String page = plain(SessionOf.turns("A member: {hope+cohesion:Vi klarer} det", "B member: Ja"));

    assertTrue(page.contains("1 A: «Vi klarer» det\n"), page);
    assertTrue(page.contains("      «Vi klarer» Håp (hope.said)\n"), page);
    assertTrue(page.contains("      «Vi klarer» Samhørighet (cohesion.said)\n"), page);
  }

  @Test
  void plainPagesHoldNoColour() throws IOException {
    assertFalse(plain(small()).contains("\u001b"));
  }

  @Test
  void terminalsGetColourAndTheSameText() throws IOException {
    String page = render(small(), Language.NB, Style.ANSI);

    assertTrue(page.contains("\u001b[1;32m«ser lys»\u001b[0m"));
    assertTrue(page.contains("\u001b[33m‹ser det›\u001b[0m"));
    assertEquals(
        plain(small()).replaceAll("\\s+", " "),
        page.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("\\s+", " "));
  }

  @Test
  void aTranscriptCannotSteerTheTerminal() throws IOException {
    String page =
        plain(
            SessionOf.turns(
                    "A\u001b[2J member: {hope:Rød\u001b[31m} tekst\u0007",
                    "B member: Jeg \u009b1m{hope/negation/ik\u001bke:tror} det")
                .called("økt\u001b[2J"));

    assertTrue(page.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
    assertTrue(page.contains("«Rød [31m» tekst"), page);
  }

  @Test
  void textIsQuotedOnlyWhenAskedFor() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRenderer(new Words(Language.NB), Style.PLAIN).render(small().report(false), out);

    assertFalse(out.toString().contains("ser lys"));
    assertTrue(out.toString().contains("Sitatene er utelatt"));
    assertTrue(out.toString().endsWith("\n"));
  }

  @Test
  void aSessionInWhichNobodySpeaksHasAPageToo() throws IOException {
    String page = plain(SessionOf.turns().among("L1 leader", "A member"));

    assertNarrow(page);
    assertTrue(page.contains("0 replikker"));
    assertTrue(page.contains("ikke kjent: ingenting å telle"));
  }
}
