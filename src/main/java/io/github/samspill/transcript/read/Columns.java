package io.github.samspill.transcript.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which column or JSON field holds what, by its name. */
final class Columns {
  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);

  /**
   * The known names, and those of the user before them.
   *
   * @param own names the user gave, which count alone for their field
   */
  Columns(Map<Field, String> own) {
    WordList known = WordList.named("columns.properties");
    Set<String> taken = own.values().stream().map(Columns::plain).collect(Collectors.toSet());
    for (Field field : Field.values()) {
      names.put(
          field,
          own.containsKey(field)
              ? List.of(plain(own.get(field)))
              : known.words(field.id()).stream()
                  .map(Columns::plain)
                  .filter(name -> !taken.contains(name))
                  .toList());
    }
  }

  /** The names a field may have. */
  List<String> names(Field field) {
    return names.get(field);
  }

  /**
   * Which of the header's names holds which field. Where two names fit one field, the preferred one
   * does; a name that the user gave to one field holds no other.
   */
  Map<Field, String> in(Iterable<String> header) {
    Map<Field, String> found = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      best(field, header).ifPresent(name -> found.put(field, name));
    }
    return found;
  }

  private Optional<String> best(Field field, Iterable<String> header) {
    List<String> present = new ArrayList<>();
    header.forEach(present::add);
    for (String name : names.get(field)) {
      for (String candidate : present) {
        if (plain(candidate).equals(name)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
