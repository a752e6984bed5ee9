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

  private static final String OPENING = "[(/";

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
    // The lookbehind sees what stands before the sign.
    Matcher matcher = MARK.matcher(text).useTransparentBounds(true);
    if (!finds(matcher, text, 0)) {
      return text;
    }
    StringBuilder spoken = new StringBuilder(text);
    do {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        spoken.setCharAt(i, ' ');
      }
    } while (finds(matcher, text, matcher.end()));
    return spoken.toString();
  }

  /**
   * Finds the next mark by the sign that opens it, so that nothing is tried at other characters.
   */
  private static boolean finds(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0 && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
