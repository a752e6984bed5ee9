package io.github.samspill.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks running text into lines. Columns are counted in code points. */
final class Wrapping {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

  private Wrapping() {}

  /** The text in lines of at most {@code width} columns; a longer word is broken. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.split(text.strip(), -1)) {
      String rest = word;
      if (line.length() > 0 && width(line.toString()) + 1 + width(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
