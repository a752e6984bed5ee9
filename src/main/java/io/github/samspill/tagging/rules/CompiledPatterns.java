package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Patterns as rows of numbers, each of its own kind and parts once, parts before what they are
 * parts of. What is written out of a set that many patterns name is thus one row.
 */
final class CompiledPatterns {
  static final int WORD = 0;
  static final int STEM = 1;
  static final int OPEN = 2;
  static final int ANY_WORD = 3;
  static final int GAP = 4;
  static final int OPENING = 5;
  static final int CLOSING = 6;
  static final int SEQUENCE = 7;
  static final int CHOICE = 8;
  static final int MAYBE = 9;

  private final ToIntFunction<String> texts;
  private final IdentityHashMap<Pattern, Integer> known = new IdentityHashMap<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> rows = new ArrayList<>();

  CompiledPatterns(ToIntFunction<String> texts) {
    this.texts = texts;
  }

  /** The rows so far; a pattern's number is the place of its row. */
  List<List<Integer>> rows() {
    return rows;
  }

  /** A pattern's number. */
  int number(Pattern pattern) {
    Integer number = known.get(pattern);
    if (number == null) {
      List<Integer> row = row(pattern);
      number = numbers.get(row);
      if (number == null) {
        number = rows.size();
        numbers.put(row, number);
        rows.add(row);
      }
      known.put(pattern, number);
    }
    return number;
  }

  private List<Integer> row(Pattern pattern) {
    if (pattern instanceof Pattern.Word word) {
      return List.of(WORD, texts.applyAsInt(word.word()));
    }
    if (pattern instanceof Pattern.Stem stem) {
      return List.of(STEM, texts.applyAsInt(stem.stem()));
    }
    if (pattern instanceof Pattern.Open open) {
      return List.of(
          OPEN, texts.applyAsInt(open.part()), open.openStart() ? 1 : 0, open.openEnd() ? 1 : 0);
    }
    if (pattern instanceof Pattern.Gap gap) {
      return List.of(GAP, gap.most());
    }
    if (pattern instanceof Pattern.Opening opening) {
      return List.of(OPENING, number(opening.part()));
    }
    if (pattern instanceof Pattern.Closing closing) {
      return List.of(CLOSING, number(closing.part()));
    }
    if (pattern instanceof Pattern.Maybe maybe) {
      return List.of(MAYBE, number(maybe.part()));
    }
    if (pattern instanceof Pattern.Sequence sequence) {
      return row(SEQUENCE, sequence.parts());
    }
    return pattern instanceof Pattern.Choice choice
        ? row(CHOICE, choice.options())
        : List.of(ANY_WORD);
  }

  private List<Integer> row(int kind, List<Pattern> parts) {
    List<Integer> row = new ArrayList<>(List.of(kind, parts.size()));
    parts.forEach(part -> row.add(number(part)));
    return List.copyOf(row);
  }
}
