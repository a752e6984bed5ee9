package io.github.samspill.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What stands in a redacted session for each value: {@code [navn1]}, {@code [sted2]}. The same
 * value has the same number, whatever its capitals; numbers begin at 1 for each kind and are always
 * there, also with one value alone.
 */
public final class Placeholders {
  private final Properties words = Resource.properties("placeholders.properties");
  private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);

  /** What stands for a value. */
  public String of(Kind kind, String value) {
    Map<String, Integer> known = numbers.computeIfAbsent(kind, unseen -> new HashMap<>());
    String key = kind.isNamed() ? value.toLowerCase(Locale.ROOT).strip() : bare(value);
    int number = known.computeIfAbsent(key, unseen -> known.size() + 1);
    return "[" + words.getProperty(kind.id()) + number + "]";
  }

  /** A number or address without what parts its digits. */
  private static String bare(String value) {
    String letters = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d@]", "");
    return letters.isEmpty() ? value : letters;
  }
}
