package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds patterns in a text, whatever their number. A pattern is looked for only around its anchor,
 * the words that are rarest of those it cannot be without, and only in a sentence that holds the
 * others. Which words are rare is learnt from the texts; what is found does not depend on it. One
 * thread uses one scanner.
 *
 * <p>Patterns come in groups, so that those are left alone for which nobody asks. A text is first
 * {@linkplain #read read}; then {@link #signs} tells of a group where its patterns may stand, at
 * little cost, and {@link #find} where they do.
 */
final class Scanner {
  // So many words are read before it is asked anew which are rare, and ten times as many each time.
  private static final long FIRST_LESSON = 20_000;
  private static final long LAST_LESSON = 400_000;
  private static final long UNKNOWN = -1;

  private final List<Pattern> patterns;
  private final int[] groups;
  private final int groupCount;
  private final PatternIndex index;
  // Known from when it is first asked anew which words are rare.
  private WordTests tests;
  private final Paths[] paths;
  private final Search search;
  // The most words of a pattern before its anchor, and after it in the lower half, once it has been
  // looked for.
  private final long[] reach;
  private Anchors anchors;
  private WordClasses classes;
  private Speech speech;
  private WordClass[] words = new WordClass[64];
  // For each word, its sentence's first word and the one after the last.
  private int[] sentenceFrom = new int[64];
  private int[] sentenceTo = new int[64];
  // The needed tests that each sentence's words pass, one sentence after the other.
  private long[] passed = new long[0];
  private int width;
  private long read;
  private long nextLesson = FIRST_LESSON;

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
    this.patterns = List.copyOf(patterns);
    this.groups = groups.clone();
    this.groupCount = groupCount;
    this.paths = new Paths[patterns.size()];
    this.reach = new long[patterns.size()];
    this.search = new Search(patterns.size());
    if (known.isPresent()) {
      index = known.get();
    } else {
      tests = WordTests.of(this.patterns);
      index = PatternIndex.of(this.patterns, tests);
    }
    choose(index.anchors());
  }

  PatternIndex index() {
    return index;
  }

  private void choose(Anchors chosen) {
    anchors = chosen;
    classes = new WordClasses(index.tests(), groups, groupCount, anchors);
    width = anchors.places() / Long.SIZE + 1;
    Arrays.fill(reach, UNKNOWN);
  }

  /** How many steps have been taken so far: words read, and patterns' ways followed over them. */
  long steps() {
    return read + search.steps();
  }

  /**
   * Every place where a pattern of the group 0 is complete, with the best way it lies there; none
   * crosses a sentence.
   */
  List<Match> matches(Speech text) {
    read(text);
    Places found = new Places();
    find(0, found);
    List<Match> matches = new ArrayList<>();
    for (int place = 0; place < found.size(); place++) {
      matches.add(match(found, place));
    }
    return matches;
  }

  /** Reads a text; what is asked later is asked of it. */
  // The very same text: one that says the same may have its words elsewhere.
  @SuppressWarnings("ReferenceEquality")
  void read(Speech text) {
    if (text != speech) {
      learn(text.words());
      speech = text;
      classify();
      search.begin(words);
      List<Sentence> sentences = text.sentences();
      if (passed.length < sentences.size() * width) {
        passed = new long[2 * sentences.size() * width];
      } else {
        Arrays.fill(passed, 0, sentences.size() * width, 0);
      }
      for (int i = 0; i < sentences.size(); i++) {
        read(sentences.get(i), i * width);
      }
    }
  }

  private void read(Sentence sentence, int row) {
    passed[row] = 1L << Anchors.MET;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      words[i].addTo(passed, row);
      sentenceFrom[i] = sentence.from();
      sentenceTo[i] = sentence.to();
    }
  }

  private void learn(int more) {
    read += more;
    boolean lesson = read > nextLesson;
    if (lesson) {
      nextLesson = nextLesson < LAST_LESSON ? 10 * nextLesson : Long.MAX_VALUE;
    }
    if (lesson || classes.isFull()) {
      if (tests == null) {
        tests = WordTests.of(patterns);
      }
      choose(Anchors.of(patterns, tests, new Rarity(tests, classes.counts())));
    }
  }

  private void classify() {
    List<Token> tokens = speech.tokens();
    int size = tokens.size();
    if (size > words.length) {
      words = new WordClass[2 * size];
      sentenceFrom = new int[2 * size];
      sentenceTo = new int[2 * size];
    }
    for (int i = 0; i < size; i++) {
      boolean closing = i + 1 == size || tokens.get(i + 1).before() != Border.NONE;
      words[i] = classes.of(tokens.get(i), closing);
      words[i].count();
    }
  }

  /**
   * Adds the places of all anchors around which patterns of a group may stand.
   *
   * @param group the group's number
   * @param signs gets the places, in the order of the text
   */
  void signs(int group, Places signs) {
    int row = 0;
    int size = speech.words();
    for (int i = 0; i < size; i++) {
      row += i > 0 && sentenceFrom[i] == i ? width : 0;
      int[] own = words[i].signs();
      for (int at = own[group]; at < own[group + 1]; at += WordClass.SIGN) {
        if ((bit(row, own[at + 1]) & bit(row, own[at + 2]) & bit(row, own[at + 3])) != 0) {
          signs.add(own[at], i);
        }
      }
    }
  }

  /** Whether some word of a sentence passes what stands in a place, as 0 or 1. */
  private long bit(int row, int place) {
    return passed[row + (place >> 6)] >>> place & 1;
  }

  /** Adds all places where patterns of a group are complete. */
  void find(int group, Places found) {
    Places signs = new Places();
    signs(group, signs);
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
      search.in(sentenceFrom[word], sentenceTo[word]);
      around(word, pattern, found);
    }
  }

  private void around(int anchor, int pattern, Places found) {
    if (reach[pattern] == UNKNOWN) {
      Paths own = paths(pattern);
      int[] sought = anchors.of(pattern);
      reach[pattern] = ((long) own.mostBefore(sought) << Integer.SIZE) | own.mostAfter(sought);
    }
    int before = (int) (reach[pattern] >> Integer.SIZE);
    search.around(anchor, before, (int) reach[pattern], pattern, found);
  }

  /** How a pattern lies in a place that was found in the text. */
  Match match(Places found, int place) {
    int pattern = found.pattern(place);
    int last = found.word(place);
    return index.isOfOneWord(pattern)
        ? Match.ofWord(pattern, last)
        : Alignment.of(pattern, paths(pattern), words, sentenceFrom[last], last);
  }

  private Paths paths(int pattern) {
    if (paths[pattern] == null) {
      paths[pattern] = index.paths(pattern);
      search.learn(pattern, paths[pattern]);
    }
    return paths[pattern];
  }
}
