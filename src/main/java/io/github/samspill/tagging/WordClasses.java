package io.github.samspill.tagging;

import io.github.samspill.language.Form;
import io.github.samspill.language.FormTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The classes of the words seen so far; each form is looked at once for each place in a clause. */
final class WordClasses {
  private static final int PLACES = 4;
  private static final int MOST = 8_000;
  private static final int NONE = 0;

  private final TestIndex tests;
  private final int[] groups;
  private final int groupCount;
  private final Anchors anchors;
  // Classes are handed out as numbers: to keep those costs less than to keep references.
  private final Map<BitSet, Integer> byTests = new HashMap<>();
  private WordClass[] all = new WordClass[1 << 8];
  // For each form the number of its class in each place of a clause.
  private final FormTable<int[]> byForm = new FormTable<>(form -> new int[PLACES]);

  /**
   * No words yet.
   *
   * @param index the patterns' index
   * @param groups the group of each pattern, from 0
   * @param groupCount how many groups there are
   */
  WordClasses(PatternIndex index, int[] groups, int groupCount) {
    this.tests = index.tests();
    this.groups = groups;
    this.groupCount = groupCount;
    this.anchors = index.anchors();
  }

  /** Whether there are so many that they should be begun anew. */
  boolean isFull() {
    return byTests.size() > MOST;
  }

  /** The class of a number. */
  WordClass get(int number) {
    return all[number];
  }

  /**
   * The number of a word's class.
   *
   * @param opening whether it begins a clause
   * @param closing whether it ends one
   */
  int of(Form form, boolean opening, boolean closing) {
    int[] classes = byForm.of(form);
    int at = (opening ? 1 : 0) + (closing ? 2 : 0);
    if (classes[at] == NONE) {
      classes[at] = find(tests.passedBy(form, opening, closing));
    }
    return classes[at];
  }

  private int find(BitSet passed) {
    Integer known = byTests.get(passed);
    if (known == null) {
      known = byTests.size() + 1;
      byTests.put(passed, known);
      if (known == all.length) {
        all = Arrays.copyOf(all, 2 * known);
      }
      all[known] = make(passed);
    }
    return known;
  }

  private WordClass make(BitSet passed) {
    BitSet needed = new BitSet();
    for (int test = passed.nextSetBit(0); test >= 0; test = passed.nextSetBit(test + 1)) {
      set(needed, anchors.placesOfTest(), test);
    }
    return new WordClass(passed, needed, signs(passed));
  }

  /** The patterns that such a word is an anchor of, by their groups; {@link WordClass#signs}. */
  private int[] signs(BitSet passed) {
    BitSet patterns = new BitSet();
    for (int test = passed.nextSetBit(0); test >= 0; test = passed.nextSetBit(test + 1)) {
      set(patterns, anchors.patternsOfTest(), test);
    }
    int[] signs = new int[groupCount + 1 + WordClass.SIGN * patterns.cardinality()];
    int next = groupCount + 1;
    for (int group = 0; group < groupCount; group++) {
      signs[group] = next;
      for (int one = patterns.nextSetBit(0); one >= 0; one = patterns.nextSetBit(one + 1)) {
        if (groups[one] == group) {
          signs[next++] = one;
          for (int need = 0; need < Needs.BESIDES; need++) {
            signs[next++] = anchors.need(one, need);
          }
        }
      }
    }
    signs[groupCount] = next;
    return signs;
  }

  private static void set(BitSet bits, Rows rows, int row) {
    for (int at = rows.from(row); at < rows.to(row); at++) {
      bits.set(rows.at(at));
    }
  }
}
