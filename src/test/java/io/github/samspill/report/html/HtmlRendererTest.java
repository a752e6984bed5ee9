package io.github.samspill.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.SessionOf;
import io.github.samspill.report.Language;
import io.github.samspill.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
  private static String render(SessionOf session, boolean withText) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlRenderer(new Words(Language.NB)).render(session.report(withText), out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</blockquote></main><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "<!-- -->",
        "&lt;b&gt; &amp;",
        "javascript:alert(1)"
      })
  void aTurnShowsAsText(String hostile) throws IOException {
    String page = render(SessionOf.turns("A member: " + hostile + " {hope:" + hostile + "}"), true);

    String shown = hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    assertTrue(page.contains("<mark>" + shown + "</mark>"), page);
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<img"));
  }

  @Test
  void aSpeakersCodeAndASessionsNameShowAsText() throws IOException {
    String page =
        render(
            SessionOf.turns("<b>\"x\" member 0 1: ja").called("<i>\"økt").headed("", "<u>", ""),
            true);

    for (String tag : List.of("<b>", "<i>", "<u>")) {
      assertFalse(page.contains(tag), tag);
    }
    assertTrue(page.contains("<h1>Økt: &lt;i&gt;\"økt</h1>"), page);
  }

  @Test
  void withoutTextNoWordOfATurnIsThereAndThePageSaysSo() throws IOException {
    SessionOf session =
        SessionOf.turns("A member 0 1: hemmelig {hope:løfterik} sak", "B member 2 3: taus");

    assertTrue(render(session, true).contains("løfterik"));
    String page = render(session, false);
    for (String word : List.of("hemmelig", "løfterik", "sak", "taus")) {
      assertFalse(Pattern.compile("\\b" + word + "\\b").matcher(page).find(), word);
    }
    assertTrue(page.contains("Sitatene er utelatt"));
  }

  @Test
  void heldBackWordsStandApart() throws IOException {
    String page = render(SessionOf.turns("A member: ikke {hope/negation/ikke:noe håp} her"), true);

    assertTrue(page.contains("<span class=\"held\">noe håp</span>"), page);
    assertFalse(page.contains("<mark>"));
    assertTrue(page.contains("nektelse «ikke»"));
  }

  @Test
  void thePageNeedsNothingBesideIt() throws IOException {
    String page = render(SessionOf.turns("L leader 0 1: ja", "A member 9 12: {hope:ja}"), true);

    assertFalse(Pattern.compile("https?:|//|url\\(|@import|<link|<script").matcher(page).find());
    Set<String> targets = found(page, "href=\"([^\"]*)\"");
    assertTrue(targets.size() > 10);
    for (String target : targets) {
      assertTrue(target.startsWith("#"), target);
      assertTrue(page.contains("id=\"" + target.substring(1) + "\""), target);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextOfTheTemplatesIsThere(Language language) throws IOException {
    Words words = new Words(language);
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      for (Path template : templates.toList()) {
        keys.addAll(found(Files.readString(template), "v\\.text\\(\"([a-z_.]+)\""));
      }
    }
    assertTrue(keys.size() > 20);
    keys.stream()
        .filter(key -> !key.endsWith("."))
        .forEach(key -> assertFalse(words.text(key, "0", "1", "2").isBlank(), key));
  }

  private static Set<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void anEmptySessionIsAPageToo() throws IOException {
    String page = render(SessionOf.turns().among("A member"), true);

    assertTrue(page.contains("0 replikker"));
    assertEquals(1, found(page, "(<h1>)").size());
  }
}
