package io.github.samspill.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.SessionOf;
import io.github.samspill.report.Language;
import io.github.samspill.report.Words;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownRendererTest {
  private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");

  private static String render(SessionOf session, Language language) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownRenderer(new Words(language)).render(session.report(true), out);
    return out.toString();
  }

  private static String render(SessionOf session) throws IOException {
    return render(session, Language.NB);
  }

  /** The one quoted turn of a session in which a member says this. */
  private static String quoted(String text) throws IOException {
    return render(SessionOf.turns("A member: " + text))
        .lines()
        .filter(line -> line.startsWith("> ") && !line.startsWith("> - "))
        .reduce((one, other) -> one + "\n" + other)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      value = {
        "ja | nei ! ja \\| nei",
        "*veldig* bra ! \\*veldig\\* bra",
        "_litt_ bra ! \\_litt\\_ bra",
        "`kode` ! \\`kode\\`",
        "<script>alert(1)</script> ! &lt;script>alert(1)&lt;/script>",
        "[lenke](http) ! \\[lenke\\](http)",
        "~~borte~~ ! \\~\\~borte\\~\\~",
        "# stort ! \\# stort",
        "Per &amp; Pål ! Per &amp;amp; Pål",
        "C:\\*.txt ! C:\\\\\\*.txt"
      })
  void signsOfMarkdownShowAsText(String text, String expected) throws IOException {
    assertEquals("> 1 A: **Håp** " + expected, quoted("{hope:Håp} " + text));
    assertEquals("> 1 A: **" + expected + "**", quoted("{hope:" + text + "}"));
  }

  @Test
  void lineBreaksInATurnDoNotEndTheQuotation() throws IOException {
    assertEquals(
        "> 1 A: **Håp** først  så mer \\# ikke en overskrift",
        quoted("{hope:Håp} først\r\nså mer\n# ikke en overskrift"));
  }

  @Test
  void hitsAreStrongAndHeldBackHitsAreEmphasised() throws IOException {
    String page =
        render(
            SessionOf.turns(
                "L1 leader: Hvordan går det?",
                "A member: Jeg {hope:ser lys} men {cohesion/negation/ikke:vi} er ikke *der*"));

    assertTrue(
        page.contains(
            """
            > 2 A: Jeg **ser lys** men *vi* er ikke \\*der\\*
            > - ser lys — Håp (hope.said)
            > - vi — Samhørighet (cohesion.said), holdt tilbake: nektelse «ikke»
            """),
        page);
  }

  @Test
  void aMarkThatLooksLikeAListIsNone() throws IOException {
    String page = render(SessionOf.turns("A member: Jeg sluttet {hope:1. mai}"));

    assertTrue(page.contains("\n> - 1\\. mai — Håp (hope.said)\n"), page);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void rowsOfATableHaveAsManyCellsAsItsHeader(Language language) throws IOException {
    String page =
        render(
            SessionOf.turns(
                "L|1 leader: {hope:Håp}", "A\\|* member: Ja | nei", "`B` member: {cohesion:Vi}"),
            language);

    List<String> lines = page.lines().toList();
    int tables = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).matches("\\|( -+:? \\|)+")) {
        tables++;
        long cells = cells(lines.get(i));
        for (int row = i - 1; row < lines.size() && lines.get(row).startsWith("|"); row++) {
          assertEquals(cells, cells(lines.get(row)), lines.get(row));
        }
      }
    }
    // Glance, speakers, participation, interaction, who follows whom, factors.
    assertEquals(11, tables);
  }

  private static long cells(String row) {
    return CELL_BORDER.matcher(row.replace("\\\\", "")).results().count() - 1;
  }

  @Test
  void namesShowAsTextInHeadingsAndTables() throws IOException {
    String page =
        render(
            SessionOf.turns("<b>A</b> member: Hei", "B_2_ member: Hei")
                .called("*økt*\n# to")
                .headed("2025-03-11", "<i>", ""));

    assertTrue(page.startsWith("# Økt: \\*økt\\* \\# to\n"), page);
    assertTrue(page.contains("\n11\\. mars 2025 · Gruppe &lt;i> · "), page);
    assertTrue(page.contains("\n| &lt;b>A&lt;/b> | medlem |"), page);
    assertTrue(page.contains("\n| B\\_2\\_ | medlem |"), page);
    assertFalse(page.contains("<b>"));
  }

  @Test
  void headingsStandAloneBetweenEmptyLines() throws IOException {
    String page = render(SessionOf.turns("A member: {hope:Håp}", "B member: Ja"));

    assertTrue(page.contains("\n\n## Terapeutiske faktorer\n\n| Mål |"), page);
    assertTrue(page.contains("\n\n## Sitater\n\n> 1 A: **Håp**\n"), page);
    assertTrue(page.endsWith("\n") && !page.endsWith("\n\n"));
  }

  @Test
  void textIsQuotedOnlyWhenAskedFor() throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownRenderer(new Words(Language.NN))
        .render(SessionOf.turns("A member: Eg {hope:ser lys}").report(false), out);

    assertFalse(out.toString().contains("ser lys"));
    assertTrue(out.toString().contains("## Terapeutiske faktorar"));
  }
}
