package io.github.samspill.tagging;

import io.github.samspill.language.Form;
import io.github.samspill.language.Token;
import io.github.samspill.language.Token.Border;
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
  // For each form, by its number, the form and the number of its class in each place of a clause.
  private Form[] forms = new Form[1 << 8];
  private int[] classes = new int[PLACES << 8];

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

  /** The number of a word's class. */
  // The form itself is asked for: an analysis that numbers anew gives its number to another.
  @SuppressWarnings("ReferenceEquality")
  int of(Token token, boolean closing) {
    Form form = token.form();
    int number = form.number();
    int at = PLACES * number + (token.before() != Border.NONE ? 1 : 0) + (closing ? 2 : 0);
    if (number >= forms.length || forms[number] != form || classes[at] == NONE) {
      find(form, at);
    }
    return classes[at];
  }

  @SuppressWarnings("ReferenceEquality")
  private void find(Form form, int at) {
    int number = form.number();
    if (number >= forms.length) {
      forms = Arrays.copyOf(forms, Math.max(number + 1, 2 * forms.length));
      classes = Arrays.copyOf(classes, PLACES * forms.length);
    }
    if (forms[number] != form) {
      forms[number] = form;
      Arrays.fill(classes, PLACES * number, PLACES * (number + 1), NONE);
    }
    BitSet passed = tests.passedBy(form, (at & 1) != 0, (at & 2) != 0);
    Integer known = byTests.get(passed);
    if (known == null) {
      known = byTests.size() + 1;
      byTests.put(passed, known);
      if (known == all.length) {
        all = Arrays.copyOf(all, 2 * known);
      }
      all[known] = make(passed);
    }
    classes[at] = known;
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
