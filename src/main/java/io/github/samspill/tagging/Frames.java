package io.github.samspill.tagging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What frames what in one text.
 *
 * @param spans the framed stretches
 * @param question whether the text ends in a question
 */
record Frames(List<Span> spans, boolean question) {

  /** No word of the span frees a hit that names it. */
  static final int ANY_HIT = -1;

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

  /** What holds the match back, the first in the order of {@link Framing}, if anything does. */
  Optional<Span> holding(Match match, Set<Framing> heldBy) {
    return spans.stream()
        .filter(span -> heldBy.contains(span.framing()))
        .filter(span -> match.overlaps(span.from(), span.to()))
        .filter(span -> span.key() == ANY_HIT || !match.named().get(span.key()))
        .min(
            Comparator.comparing(Span::framing).thenComparing(Span::from).thenComparing(Span::key));
  }
}
