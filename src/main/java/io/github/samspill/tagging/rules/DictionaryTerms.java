package io.github.samspill.tagging.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a dictionary while it is read. */
final class DictionaryTerms {
  private final Map<String, Set<String>> terms = new LinkedHashMap<>();
  private int repeated;

  void category(String name) {
    terms.putIfAbsent(name, new LinkedHashSet<>());
  }

  void add(String category, String term) {
    if (!terms.get(category).add(term)) {
      repeated++;
    }
  }

  Dictionary dictionary() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    terms.forEach((category, words) -> lists.put(category, List.copyOf(words)));
    return new Dictionary(lists, repeated);
  }
}
