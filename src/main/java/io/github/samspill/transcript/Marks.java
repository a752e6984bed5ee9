package io.github.samspill.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a transcriber wrote into a turn that the speaker did not say: remarks in square brackets
 * ({@code [ler]}, {@code [navn]}, {@code [00:01:00]}), pauses as noScribe marks them ({@code (..)},
 * {@code (12 seconds pause)}) and another's words spoken on top ({@code //S02: mm//}).
 */
public final class Marks {
  // Every alternative ends at a fixed sign and excludes its own opening, so that no text, however
  // hostile, makes the search go back further than the mark it is in. The slashes of a web address
  // open none.
  private static final Pattern MARK =
      Pattern.compile(
          "\\[[^\\[\\]\\n]{0,200}+]"
              + "|\\( ?[.\\u2026][ .\\u2026]{0,200}+\\)"
              + "|\\(\\d{1,4}+ [a-zæøå.]{1,12}+ pause\\)"
              + "|(?<!:)//[^/:\\n]{1,40}+:(?:[^/\\n]|/(?!/)){0,500}+//");

  private Marks() {}

  /**
   * The text with every mark replaced by spaces, so that what is left keeps its offsets.
   *
   * @return a text of the same length; the same object when it holds no mark
   */
  public static String blankedOut(String text) {
    if (text.indexOf('[') < 0 && text.indexOf('(') < 0 && !text.contains("//")) {
      return text;
    }
    Matcher matcher = MARK.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    StringBuilder spoken = new StringBuilder(text);
    do {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        spoken.setCharAt(i, ' ');
      }
    } while (matcher.find());
    return spoken.toString();
  }
}
