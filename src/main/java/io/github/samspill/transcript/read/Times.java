package io.github.samspill.transcript.read;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as transcripts write them. */
final class Times {
  /** What {@link #seconds} takes, in words for a message. */
  static final String EXPECTED = "seconds (12.5 or 12,5), mm:ss or hh:mm:ss, 0 or more";

  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 20;
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):([0-5]?\\d(?:[.,]\\d{1,9})?)");

  private Times() {}

  /** The time in seconds; empty when the text is no time. */
  static OptionalDouble seconds(String text) {
    String time = text.strip();
    if (isSeconds(time)) {
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

  /** Whether it is a number of seconds; by hand, since nearly every time of a file is one. */
  private static boolean isSeconds(String time) {
    int point = digitsEnd(time, 0);
    if (point == 0 || point > MOST_DIGITS) {
      return false;
    }
    if (point == time.length()) {
      return true;
    }
    int end = digitsEnd(time, point + 1);
    return (time.charAt(point) == '.' || time.charAt(point) == ',')
        && end == time.length()
        && end > point + 1
        && end <= point + 1 + MOST_DECIMALS;
  }

  private static int digitsEnd(String time, int from) {
    int end = from;
    while (end < time.length() && time.charAt(end) >= '0' && time.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
