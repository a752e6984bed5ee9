package io.github.samspill.transcript.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which column or JSON field holds what, by its name. */
final class Columns {
  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);
  private final Map<String, List<Place>> places = new HashMap<>();

  /** Where a name stands: how far down in the list of a field's names. */
  private record Place(Field field, int rank) {}

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
      for (String name : names.get(field)) {
        places
            .computeIfAbsent(name, unused -> new ArrayList<>())
            .add(new Place(field, names.get(field).indexOf(name)));
      }
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
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (String candidate : header) {
      for (Place place : places.getOrDefault(plain(candidate), List.of())) {
        if (place.rank() < ranks.getOrDefault(place.field(), Integer.MAX_VALUE)) {
          ranks.put(place.field(), place.rank());
          found.put(place.field(), candidate);
        }
      }
    }
    return found;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
