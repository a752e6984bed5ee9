package io.github.samspill.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What frames what in one text. */
final class Frames {
  /** No word of the span frees a hit that names it. */
  static final int ANY_HIT = -1;

  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::from).thenComparingInt(Span::key);

  private final Map<Framing, Row> rows = new EnumMap<>(Framing.class);

  /**
   * A framed stretch of words.
   *
   * @param framing how it is framed
   * @param from index of the first framed word
   * @param to index after the last
   * @param key index of the word that frames, since a hit that names this word itself is not framed
   *     by it; {@link #ANY_HIT} when every hit is framed
   * @param cue what frames, as it stands in the text
   */
  record Span(Framing framing, int from, int to, int key, String cue) {}

  /**
   * The spans of one framing by where they begin, with the furthest end up to each, so that those
   * around a hit are found without looking at all.
   */
  private static final class Row {
    final List<Span> spans;
    final int[] furthest;

    Row(List<Span> unsorted) {
      spans = unsorted;
      if (spans.size() > 1) {
        spans.sort(BY_PLACE);
      }
      furthest = new int[spans.size()];
      for (int i = 0; i < furthest.length; i++) {
        furthest[i] = Math.max(spans.get(i).to(), i > 0 ? furthest[i - 1] : 0);
      }
    }

    Optional<Span> holding(Match match) {
      for (int i = firstBeyond(match.from()); i < furthest.length; i++) {
        Span span = spans.get(i);
        if (span.from() >= match.to()) {
          break;
        }
        if (match.overlaps(span.from(), span.to()) && !match.names(span.key())) {
          return Optional.of(span);
        }
      }
      return Optional.empty();
    }

    private int firstBeyond(int word) {
      int low = 0;
      int high = furthest.length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (furthest[middle] > word) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }

  /** Frames of a text. */
  Frames(List<Span> spans) {
    Map<Framing, List<Span>> byFraming = new EnumMap<>(Framing.class);
    spans.forEach(s -> byFraming.computeIfAbsent(s.framing(), f -> new ArrayList<>()).add(s));
    byFraming.forEach((framing, own) -> rows.put(framing, new Row(own)));
  }

  /** What holds the match back, the first in the order of {@link Framing}, if anything does. */
  Optional<Span> holding(Match match, Set<Framing> heldBy) {
    for (Map.Entry<Framing, Row> row : rows.entrySet()) {
      if (heldBy.contains(row.getKey())) {
        Optional<Span> holding = row.getValue().holding(match);
        if (holding.isPresent()) {
          return holding;
        }
      }
    }
    return Optional.empty();
  }
}
