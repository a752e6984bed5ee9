package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import io.github.samspill.language.Token.Border;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds all patterns in a text, whatever their number. A pattern is looked for only around its
 * anchor, the words that are rarest of those it cannot be without, and only in a sentence that
 * holds the others. Which words are rare is learnt from the texts; what is found does not depend on
 * it. One thread uses one scanner.
 */
final class Scanner {
  // So many words are read before it is asked anew which are rare, and ten times as many each time.
  private static final long FIRST_LESSON = 20_000;
  private static final long LAST_LESSON = 400_000;
  private static final long UNKNOWN = -1;

  private final List<Pattern> patterns;
  private final WordTests tests = new WordTests();
  private final Paths[] paths;
  private final int[][] complete;
  private final Search search;
  private final Places places = new Places();
  private final BitSet alone = new BitSet();
  // The most words of a pattern before its anchor, and after it in the lower half, once it has been
  // looked for.
  private final long[] reach;
  private Anchors anchors;
  private WordClasses classes;
  private WordClass[] words = new WordClass[64];
  private int[] sentenceOf = new int[64];
  private long[] passed = new long[0];
  private long read;
  private long nextLesson = FIRST_LESSON;

  Scanner(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    this.paths = new Paths[patterns.size()];
    this.reach = new long[patterns.size()];
    this.search = new Search(patterns.size());
    this.patterns.forEach(tests::register);
    List<int[]> ofWhole = this.patterns.stream().map(tests::ofWhole).toList();
    complete = WordClasses.index(ofWhole, tests.size());
    for (int pattern = 0; pattern < ofWhole.size(); pattern++) {
      alone.set(pattern, ofWhole.get(pattern).length > 0);
    }
    choose(new Rarity(tests));
  }

  private void choose(Needs.Frequency frequency) {
    anchors = new Anchors(patterns, alone, tests, frequency);
    classes = new WordClasses(tests, complete, anchors);
    passed = new long[anchors.needed() / Long.SIZE + 1];
    Arrays.fill(reach, UNKNOWN);
  }

  /** How many steps have been taken so far: words read, and patterns' ways followed over them. */
  long steps() {
    return read + search.steps();
  }

  /**
   * Every place where a pattern is complete, with the best way it lies there; none crosses a
   * sentence.
   */
  List<Match> matches(Speech speech) {
    Places found = scan(speech);
    List<Match> matches = new ArrayList<>();
    for (int place = 0; place < found.size(); place++) {
      matches.add(match(place));
    }
    return matches;
  }

  /**
   * Every place where a pattern is complete.
   *
   * @return the places; good until the next scan
   */
  Places scan(Speech speech) {
    return scan(speech, pattern -> true);
  }

  /**
   * Every place where one of the patterns that are wanted is complete.
   *
   * @param wanted the patterns that matter
   * @return the places; good until the next scan
   */
  Places scan(Speech speech, IntPredicate wanted) {
    learn(speech.words());
    places.clear();
    classify(speech);
    List<Sentence> sentences = speech.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int known = places.size();
      scan(sentences.get(i), wanted);
      places.sort(known);
    }
    return places;
  }

  /** How a pattern lies in a place of the last scan. */
  Match match(int place) {
    int pattern = places.pattern(place);
    int last = places.last(place);
    return Alignment.of(pattern, paths(pattern), words, sentenceOf[last], last);
  }

  /** The places of the last scan. */
  Places places() {
    return places;
  }

  private void learn(int more) {
    read += more;
    boolean lesson = read > nextLesson;
    if (lesson) {
      nextLesson = nextLesson < LAST_LESSON ? 10 * nextLesson : Long.MAX_VALUE;
    }
    if (lesson || classes.isFull()) {
      choose(new Rarity(tests, classes.counts()));
    }
  }

  private void classify(Speech speech) {
    int size = speech.words();
    if (size > words.length) {
      words = new WordClass[2 * size];
      sentenceOf = new int[2 * size];
    }
    for (int i = 0; i < size; i++) {
      boolean closing = i + 1 == size || speech.tokens().get(i + 1).before() != Border.NONE;
      words[i] = classes.of(speech.tokens().get(i), closing);
      words[i].count();
    }
  }

  private void scan(Sentence sentence, IntPredicate wanted) {
    Arrays.fill(passed, 0);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      words[i].addTo(passed);
      sentenceOf[i] = sentence.from();
    }
    search.begin(words, sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      for (int pattern : words[i].complete()) {
        if (wanted.test(pattern)) {
          places.add(pattern, i);
        }
      }
      int[] anchored = words[i].anchored();
      for (int at = 0; at < anchored.length; at += 2) {
        if (isPassed(anchored[at + 1])) {
          look(anchored[at], i, wanted);
        }
      }
    }
  }

  private boolean isPassed(int place) {
    return place == Anchors.NONE || (passed[place >> 6] & 1L << place) != 0;
  }

  private void look(int pattern, int anchor, IntPredicate wanted) {
    if (search.isNew(pattern)) {
      search.want(pattern, wanted.test(pattern) && anchors.met(pattern, passed));
    }
    if (search.isWanted(pattern)) {
      around(anchor, pattern);
    }
  }

  private void around(int anchor, int pattern) {
    if (reach[pattern] == UNKNOWN) {
      Paths own = paths(pattern);
      int[] tests = anchors.of(pattern);
      reach[pattern] = ((long) own.mostBefore(tests) << Integer.SIZE) | own.mostAfter(tests);
    }
    int before = (int) (reach[pattern] >> Integer.SIZE);
    search.around(anchor, before, (int) reach[pattern], pattern, places);
  }

  private Paths paths(int pattern) {
    if (paths[pattern] == null) {
      paths[pattern] = new Paths(new Automaton(patterns.get(pattern), tests));
      search.learn(pattern, paths[pattern]);
    }
    return paths[pattern];
  }
}
