package io.github.samspill.tagging;

import io.github.samspill.language.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Which tests a word passes by how it is written. Never changes. */
final class TestIndex {
  /** How a test's text must stand in a word. */
  enum Kind {
    WORD,
    STEM,
    START,
    END,
    PART
  }

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final int size;
  private final BitSet ofOpenings;
  private final BitSet ofClosings;
  // By kind, the texts, and the tests of each.
  private final KeyTable[] keys;
  private final Rows[] tests;

  private TestIndex(int size, BitSet ofOpenings, BitSet ofClosings, KeyTable[] keys, Rows[] tests) {
    this.size = size;
    this.ofOpenings = ofOpenings;
    this.ofClosings = ofClosings;
    this.keys = keys;
    this.tests = tests;
  }

  /** Gathers an index. */
  static final class Builder {
    private final List<Map<String, Numbers>> byKind = new ArrayList<>();

    Builder() {
      KINDS.forEach(kind -> byKind.add(new LinkedHashMap<>()));
    }

    /** A word passes a test when the text stands in it in this way. */
    void add(Kind kind, String text, int test) {
      byKind.get(KINDS.indexOf(kind)).computeIfAbsent(text, unused -> new Numbers()).put(test);
    }

    /**
     * The index.
     *
     * @param size how many tests there are
     * @param ofOpenings those that words must begin a clause to pass
     * @param ofClosings those that they must end one to pass
     */
    TestIndex build(int size, BitSet ofOpenings, BitSet ofClosings) {
      KeyTable[] keys = new KeyTable[KINDS.size()];
      Rows[] tests = new Rows[KINDS.size()];
      for (int kind = 0; kind < keys.length; kind++) {
        keys[kind] = KeyTable.of(List.copyOf(byKind.get(kind).keySet()));
        tests[kind] = Rows.of(byKind.get(kind).values().stream().map(Numbers::toArray).toList());
      }
      return new TestIndex(size, ofOpenings, ofClosings, keys, tests);
    }
  }

  /** How many tests there are. */
  int size() {
    return size;
  }

  /**
   * The numbers of all tests that a word passes.
   *
   * @param opening whether it begins a clause
   * @param closing whether it ends one
   */
  BitSet passedBy(Form form, boolean opening, boolean closing) {
    BitSet passed = new BitSet(size);
    passed.set(WordTests.ANY);
    String word = form.word();
    int length = word.length();
    add(passed, Kind.WORD, word, 0, length);
    add(passed, Kind.STEM, form.stem(), 0, form.stem().length());
    KeyTable starts = keys[KINDS.indexOf(Kind.START)];
    for (int i = starts.shortest(); i <= Math.min(length, starts.longest()); i++) {
      add(passed, Kind.START, word, 0, i);
    }
    KeyTable ends = keys[KINDS.indexOf(Kind.END)];
    for (int i = ends.shortest(); i <= Math.min(length, ends.longest()); i++) {
      add(passed, Kind.END, word, length - i, length);
    }
    addParts(passed, word);
    if (!opening) {
      passed.andNot(ofOpenings);
    }
    if (!closing) {
      passed.andNot(ofClosings);
    }
    return passed;
  }

  private void addParts(BitSet passed, String word) {
    int parts = KINDS.indexOf(Kind.PART);
    String[] texts = keys[parts].keys();
    for (int number = 0; number < texts.length; number++) {
      if (word.contains(texts[number])) {
        add(passed, tests[parts], number);
      }
    }
  }

  private void add(BitSet passed, Kind kind, String text, int from, int to) {
    int of = KINDS.indexOf(kind);
    int number = keys[of].number(text, from, to);
    if (number != KeyTable.NONE) {
      add(passed, tests[of], number);
    }
  }

  private static void add(BitSet passed, Rows tests, int row) {
    for (int at = tests.from(row); at < tests.to(row); at++) {
      passed.set(tests.at(at));
    }
  }

  void write(ToIntFunction<String> texts, Numbers to) {
    to.put(size);
    to.putAll(ofOpenings.stream().toArray());
    to.putAll(ofClosings.stream().toArray());
    for (int kind = 0; kind < keys.length; kind++) {
      keys[kind].write(texts, to);
      tests[kind].write(to);
    }
  }

  static TestIndex read(String[] texts, Numbers from) {
    int size = from.take();
    BitSet ofOpenings = bits(from.takeAll());
    BitSet ofClosings = bits(from.takeAll());
    KeyTable[] keys = new KeyTable[KINDS.size()];
    Rows[] tests = new Rows[KINDS.size()];
    for (int kind = 0; kind < keys.length; kind++) {
      keys[kind] = KeyTable.read(texts, from);
      tests[kind] = Rows.read(from);
    }
    return new TestIndex(size, ofOpenings, ofClosings, keys, tests);
  }

  private static BitSet bits(int[] set) {
    BitSet bits = new BitSet();
    Arrays.stream(set).forEach(bits::set);
    return bits;
  }
}
