package io.github.samspill.tagging;

import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds patterns in a text, whatever their number. A pattern is looked for only around its anchor,
 * the words that are rarest of those it cannot be without, and only in a sentence that holds the
 * others. One thread uses one scanner.
 *
 * <p>Patterns come in groups, so that those are left alone for which nobody asks. A text is first
 * {@linkplain #read read}; then {@link #signs} tells of a group where its patterns may stand, at
 * little cost, and {@link #find} where they do.
 */
final class Scanner {
  private final int[] groups;
  private final int groupCount;
  private final PatternIndex index;
  private final Paths[] paths;
  private final Search search;
  private WordClasses classes;
  private final ClassedText text;
  private long read;

  /** A scanner of patterns that are all of one group, the group 0. */
  Scanner(List<Pattern> patterns) {
    this(patterns, new int[patterns.size()], 1, Optional.empty());
  }

  /**
   * A scanner of patterns in groups.
   *
   * @param groups the number of each pattern's group, from 0
   * @param groupCount how many groups there are
   * @param known the patterns' index, if it was made before
   */
  Scanner(List<Pattern> patterns, int[] groups, int groupCount, Optional<PatternIndex> known) {
    this.groups = groups.clone();
    this.groupCount = groupCount;
    this.paths = new Paths[patterns.size()];
    this.index = known.orElseGet(() -> PatternIndex.of(List.copyOf(patterns), List.of()));
    if (index.anchors().patterns() != patterns.size()) {
      throw new IllegalArgumentException("the index is of other patterns");
    }
    this.text = new ClassedText(index.anchors().places());
    this.search = new Search(patterns.size(), text);
    this.classes = classes();
  }

  private WordClasses classes() {
    return new WordClasses(index, groups, groupCount);
  }

  /** How many steps have been taken so far: words read, and patterns' ways followed over them. */
  long steps() {
    return read + search.steps();
  }

  /**
   * Every place where a pattern of the group 0 is complete, with the best way it lies there; none
   * crosses a sentence.
   */
  List<Match> matches(Speech speech) {
    read(speech);
    Places found = new Places();
    find(0, found);
    List<Match> matches = new ArrayList<>();
    for (int place = 0; place < found.size(); place++) {
      matches.add(match(found, place));
    }
    return matches;
  }

  /** Reads a text; what is asked later is asked of it. */
  void read(Speech speech) {
    if (!text.is(speech)) {
      if (classes.isFull()) {
        classes = classes();
      }
      read += speech.words();
      text.take(speech, classes);
      search.begin();
    }
  }

  /**
   * Adds the places of all anchors around which patterns of some groups may stand.
   *
   * @param firstGroup the number of the first of the groups
   * @param lastGroup that of the last
   * @param signs gets the places, in the order of the text
   */
  void signs(int firstGroup, int lastGroup, Places signs) {
    text.signs(firstGroup, lastGroup, signs);
  }

  /** Adds all places where patterns of a group are complete. */
  void find(int group, Places found) {
    Places signs = new Places();
    signs(group, group, signs);
    find(signs, found);
  }

  /**
   * Adds the places where patterns are complete, and puts all places in order.
   *
   * @param signs where they may stand, as {@link #signs} tells it
   */
  void find(Places signs, Places found) {
    for (int sign = 0; sign < signs.size(); sign++) {
      find(signs, sign, found);
    }
    found.sort();
  }

  /**
   * Adds the places where a pattern is complete around one of its anchors.
   *
   * @param signs where patterns may stand; those of one pattern are gone through in their order
   * @param sign the number of the place among them
   */
  void find(Places signs, int sign, Places found) {
    int pattern = signs.pattern(sign);
    int word = signs.word(sign);
    if (index.isOfOneWord(pattern)) {
      found.add(pattern, word);
    } else {
      search.in(text.sentenceFrom(word), text.sentenceTo(word));
      paths(pattern);
      search.around(word, pattern, found);
    }
  }

  /** How a pattern lies in a place that was found in the text. */
  Match match(Places found, int place) {
    int pattern = found.pattern(place);
    int last = found.word(place);
    return index.isOfOneWord(pattern)
        ? Match.ofWord(pattern, last)
        : Alignment.of(pattern, paths(pattern), text, text.sentenceFrom(last), last);
  }

  private Paths paths(int pattern) {
    if (paths[pattern] == null) {
      paths[pattern] = index.paths(pattern);
      search.learn(pattern, paths[pattern], index.anchors().of(pattern));
    }
    return paths[pattern];
  }
}
