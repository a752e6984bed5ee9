package io.github.samspill.transcript.read;

/** Which characters a turn may hold, whatever its file's form lets it write. */
final class Characters {
  private static final char DELETE = '\u007F';
  private static final Field[] FIELDS = Field.values();

  private Characters() {}

  /** Whether all values may stand as they are; what may not is told. */
  static boolean allowed(Values values, int line, Findings findings) {
    boolean allowed = true;
    for (Field field : FIELDS) {
      boolean text = field == Field.TEXT;
      if (!isWhole(values.get(field), text)) {
        findings.error(
            line,
            "the " + field.id() + " holds a control character, or half of a character",
            text ? "text" : "a code or a number",
            "remove the character");
        allowed = false;
      }
    }
    int length = values.get(Field.TEXT).length();
    if (length > Limits.OF_FILE.turnCharacters()) {
      findings.error(
          line,
          "the turn has " + length + " characters",
          "at most " + Limits.OF_FILE.turnCharacters() + ", since nobody speaks so long",
          "look for a quote that is not closed, or part the turn");
      allowed = false;
    }
    return allowed;
  }

  /** Texts may have lines; a code with an escape sequence would write over a terminal. */
  private static boolean isWhole(String value, boolean text) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c < DELETE) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || c == '\0') {
        return false;
      } else if (!text && Character.isISOControl(c) && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }
}
