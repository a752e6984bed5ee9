package io.github.samspill.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as a browser shows them. */
class PagesTest {
  private static final String HOSTILE =
      "<script>document.title = 1</script> <img src=x onerror=alert(1)> \" ' & 😀 مرحبا";
  // What a browser says of text that leaves its picture or lies on other text.
  private static final String CLASHES =
      "const out = [];"
          + "for (const svg of document.querySelectorAll('svg.glance, svg.flow')) {"
          + "  const box = svg.getBoundingClientRect();"
          + "  const texts = [...svg.querySelectorAll('text')].map(t => [t.textContent,"
          + "    t.getBoundingClientRect()]);"
          + "  texts.forEach(([text, a], i) => {"
          + "    if (a.left < box.left - 1 || a.right > box.right + 1 || a.top < box.top - 1"
          + "        || a.bottom > box.bottom + 1) out.push(text + ' is clipped');"
          + "    texts.slice(i + 1).forEach(([other, b]) => {"
          + "      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3"
          + "          && b.top < a.bottom - 3) out.push(text + ' lies on ' + other);"
          + "    });"
          + "  });"
          + "}"
          + "return out;";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(String name, String... args) throws IOException {
    Path file = folder.resolve(name + ".html");
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "html", "-o", file.toString()));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return file;
  }

  static List<Path> pages() throws IOException {
    return List.of(
        page("vikaren", "report", "samples/vikaren.csv"),
        page("en-maaned-etter", "report", "samples/en-maaned-etter.csv", "--language", "en"),
        page("to-ledere", "report", "samples/to-ledere.csv", "--session", "to-ledere-a"),
        page("bygda", "report", "samples/bygda.json", "--language", "nn"),
        page("opptaket", "report", "samples/opptaket.json", "--leader", "SPEAKER_02"),
        page("full-room", "report", fullRoom().toString()),
        page("hostile", "report", hostile().toString()),
        page("compare", "compare", "--by", "leader", "samples/two-leaders.csv"),
        page("trend", "trend", "samples/eight-weeks.csv", "--language", "nn"));
  }

  /** Twelve speakers, 400 turns, an hour and a half. */
  private static Path fullRoom() throws IOException {
    StringBuilder csv = new StringBuilder("speaker,start,end,text\n");
    String[] said = {
      "Det er ikke bare deg, jeg har det sånn jeg også.",
      "Mm.",
      "Hva tenker dere andre om det?",
      "Jeg tror det går bra med deg til slutt, M2, du har klart det før.",
      "Bussen var sen i dag igjen.",
      "Takk for at du sa det."
    };
    for (int i = 0; i < 400; i++) {
      String speaker = i % 4 == 0 ? "L1" : "M" + (i * 7 % 11 + 1);
      double start = i * 13.5;
      csv.append(speaker).append(',').append(start).append(',').append(start + 9 + i % 5);
      csv.append(",\"").append(said[i * 5 % said.length]).append("\"\n");
    }
    return Files.writeString(folder.resolve("full-room.csv"), csv);
  }

  private static Path hostile() throws IOException {
    String text = HOSTILE.replace("\"", "\"\"");
    String long10k = "lang ".repeat(10_000);
    return Files.writeString(
        folder.resolve("hostile.csv"),
        "speaker,text\nL1,\"du er ikke alene "
            + text
            + "\"\nM1,\""
            + long10k
            + "du er ikke alene "
            + long10k
            + "\"\n"
            + "w".repeat(60)
            + ",\"ja\"\n");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsFetchedAndNothingOverflows(Path page) throws IOException {
    assertTrue(Files.size(page) < 300_000, page + " has " + Files.size(page) + " bytes");
    for (int width : List.of(1280, 768, 380)) {
      browser.media("screen", "light");
      browser.show(page, width);
      assertEquals(0L, browser.ask("return performance.getEntriesByType('resource').length"));
      assertEquals((long) width, browser.ask("return document.documentElement.scrollWidth"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void labelsAreWholeAndApart(Path page) {
    browser.media("screen", "light");
    browser.show(page, 1280);
    assertEquals(List.of(), browser.ask(CLASHES));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsShutOut(Path page) {
    for (String scheme : List.of("light", "dark")) {
      browser.media("screen", scheme);
      browser.show(page, 1280);
      assertEquals(List.of(), browser.violations(), scheme);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageFitsOnPaper(Path page) {
    browser.media("print", "light");
    browser.show(page, 695);
    assertEquals(695L, browser.ask("return document.documentElement.scrollWidth"));
    int sheets = browser.sheets();
    int most = page.endsWith("compare.html") || page.endsWith("trend.html") ? 6 : 3;
    assertTrue(sheets >= 1 && sheets <= most, page + " takes " + sheets + " sheets");
  }

  @Test
  void hostileTextIsShownAsText() throws IOException {
    browser.media("screen", "light");
    browser.show(page("hostile", "report", hostile().toString()), 1280);
    assertEquals(0L, browser.ask("return document.querySelectorAll('script, img').length"));
    assertEquals("Økt: hostile", browser.ask("return document.title"));
    String shown = (String) browser.ask("return document.querySelector('blockquote').innerText");
    assertTrue(shown.contains(HOSTILE), shown);
  }
}
