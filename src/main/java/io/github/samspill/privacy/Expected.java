package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A turn with what somebody says must be found in it.
 *
 * @param turn the turn's number or name
 * @param text what is said
 * @param identifiers what must be found
 */
public record Expected(String turn, String text, List<Identifier> identifiers) {
  private static final Pattern WRITTEN = Pattern.compile("([a-z-]+):(\\d+)-(\\d+)");

  /** Something that must be found: its kind and its place. */
  public record Identifier(Kind kind, int start, int end) {}

  /** Copies the list. */
  public Expected {
    identifiers = List.copyOf(identifiers);
  }

  /**
   * Reads what must be found, as in {@code name:10-14 phone:20-31}.
   *
   * @throws IllegalArgumentException when it is not so written, or lies outside the text
   */
  public static Expected of(String turn, String text, String written) {
    List<Identifier> identifiers = new ArrayList<>();
    for (String one : Stream.of(written.split(" ", -1)).filter(s -> !s.isEmpty()).toList()) {
      Matcher matcher = WRITTEN.matcher(one);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(one);
      }
      int start = Integer.parseInt(matcher.group(2));
      int end = Integer.parseInt(matcher.group(3));
      if (end <= start || end > text.length()) {
        throw new IllegalArgumentException(one);
      }
      identifiers.add(new Identifier(Kind.of(matcher.group(1)), start, end));
    }
    return new Expected(turn, text, identifiers);
  }

  boolean isClean() {
    return identifiers.isEmpty();
  }
}
