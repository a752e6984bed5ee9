package io.github.samspill.report.text;

/** How a terminal shows what matters; nothing but the text where it cannot. */
public enum Style {
  /** No colour: a file, a pipe, or {@code NO_COLOR}. */
  PLAIN,
  /** A terminal that understands ANSI codes. */
  ANSI;

  String heading(String text) {
    return this == ANSI ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** Words that count. */
  public String counted(String text) {
    return this == ANSI ? "\u001b[1;32m«" + text + "»\u001b[0m" : "«" + text + "»";
  }

  /** Words that are held back. */
  public String heldBack(String text) {
    return this == ANSI ? "\u001b[33m‹" + text + "›\u001b[0m" : "‹" + text + "›";
  }
}
