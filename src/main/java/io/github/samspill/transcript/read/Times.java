package io.github.samspill.transcript.read;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as transcripts write them. */
final class Times {
  /** What {@link #seconds} takes, in words for a message. */
  static final String EXPECTED = "seconds (12.5 or 12,5), mm:ss or hh:mm:ss, 0 or more";

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,20})?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):([0-5]?\\d(?:[.,]\\d{1,9})?)");

  private Times() {}

  /** The time in seconds; empty when the text is no time. */
  static OptionalDouble seconds(String text) {
    String time = text.strip();
    if (SECONDS.matcher(time).matches()) {
      return OptionalDouble.of(number(time));
    }
    Matcher clock = CLOCK.matcher(time);
    if (!clock.matches()) {
      return OptionalDouble.empty();
    }
    double hours = clock.group(1) == null ? 0 : number(clock.group(1));
    double minutes = number(clock.group(2));
    if (clock.group(1) != null && minutes >= 60) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(hours * 3600 + minutes * 60 + number(clock.group(3)));
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
