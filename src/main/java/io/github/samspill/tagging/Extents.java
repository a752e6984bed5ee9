package io.github.samspill.tagging;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How large patterns are with every set written out. A set stands in memory once however often it
 * is named, so that its extent is found once too; what would walk the pattern itself would take
 * time that doubles with each set of sets.
 */
final class Extents {
  /** The most words that a pattern may hold. */
  static final int MOST_WORDS = 20_000;

  /** The most words that it may take one after the other, gaps filled. */
  static final int LONGEST = 200;

  /** The most that brackets and sets may nest. */
  static final int DEEPEST = 100;

  private static final int BEYOND = 1_000_000_000;

  private final IdentityHashMap<Pattern, Extent> known = new IdentityHashMap<>();

  /**
   * The extent of a pattern.
   *
   * @param words its words, sets written out; all above a thousand million are alike
   * @param longest the most words that it takes one after the other
   * @param depth how deep it nests, 1 and more
   */
  record Extent(int words, int longest, int depth) {
    boolean isTooLarge() {
      return words > MOST_WORDS || longest > LONGEST || depth > DEEPEST;
    }
  }

  Extent of(Pattern pattern) {
    Extent extent = known.get(pattern);
    if (extent == null) {
      List<Extent> parts = parts(pattern).stream().map(this::of).toList();
      int own = pattern instanceof Pattern.Gap gap ? gap.most() : parts.isEmpty() ? 1 : 0;
      long words = own + parts.stream().mapToLong(Extent::words).sum();
      long longest =
          pattern instanceof Pattern.Sequence
              ? parts.stream().mapToLong(Extent::longest).sum()
              : Math.max(own, most(parts, Extent::longest));
      extent =
          new Extent(
              (int) Math.min(BEYOND, words),
              (int) Math.min(BEYOND, longest),
              1 + most(parts, Extent::depth));
      known.put(pattern, extent);
    }
    return extent;
  }

  private static int most(List<Extent> parts, ToIntFunction<Extent> of) {
    return parts.stream().mapToInt(of).max().orElse(0);
  }

  private static List<Pattern> parts(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts();
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.options();
    }
    if (pattern instanceof Pattern.Maybe maybe) {
      return List.of(maybe.part());
    }
    if (pattern instanceof Pattern.Opening opening) {
      return List.of(opening.part());
    }
    return pattern instanceof Pattern.Closing closing ? List.of(closing.part()) : List.of();
  }
}
