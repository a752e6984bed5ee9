package io.github.samspill.metrics;

import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts as long, quick or enough, as {@code thresholds.properties} has it.
 *
 * @param longPauseSeconds a pause is long when it lasts over this many seconds
 * @param interruptionSeconds a turn interrupts when it begins this many seconds or more before
 *     another's end
 * @param interruptionWords a turn of at most this many words interrupts nobody
 * @param followUpSeconds who speaks again within this many seconds has not waited
 * @param styleWords a speaker's style is compared from this many words on
 */
record Thresholds(
    double longPauseSeconds,
    double interruptionSeconds,
    int interruptionWords,
    double followUpSeconds,
    int styleWords) {

  private static final Properties FILE = Resource.properties(Thresholds.class, "thresholds");
  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  /** The thresholds of the file. */
  static final Thresholds OF_FILE =
      new Thresholds(
          number("long_pause_seconds"),
          number("interruption_seconds"),
          (int) number("interruption_words"),
          number("follow_up_seconds"),
          (int) number("style_words"));

  /**
   * A text with each threshold that it names in braces put in as the file has it.
   *
   * @param decimalMark what stands before decimals
   * @throws IllegalArgumentException when the file has no such threshold
   */
  static String filled(String text, String decimalMark) {
    return NAME.matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(written(name.group(1)).replace(".", decimalMark)));
  }

  private static double number(String name) {
    return Double.parseDouble(written(name));
  }

  private static String written(String name) {
    String value = FILE.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("no threshold is called " + name);
    }
    return value.strip();
  }
}
