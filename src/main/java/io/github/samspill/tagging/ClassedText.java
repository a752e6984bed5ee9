package io.github.samspill.tagging;

import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import java.util.Arrays;
import java.util.List;

/** A text's words by their classes, and what the words of each sentence give together. */
final class ClassedText {
  private Speech speech;
  private final int width;
  private WordClasses classes;
  private int[] words = new int[64];
  // For each word, its sentence's first word and the one after the last.
  private int[] sentenceFrom = new int[64];
  private int[] sentenceTo = new int[64];
  // For each sentence, the places of what its words give, as bits.
  private long[][] given = new long[8][];

  /**
   * No text yet.
   *
   * @param places how many places there are of what words give
   */
  ClassedText(int places) {
    width = places / Long.SIZE + 1;
  }

  /** Whether it is this very text; one that says the same may have its words elsewhere. */
  @SuppressWarnings("ReferenceEquality")
  boolean is(Speech text) {
    return text == speech;
  }

  /** Takes in another text. */
  void take(Speech text, WordClasses known) {
    speech = text;
    classes = known;
    classify();
    List<Sentence> sentences = text.sentences();
    if (sentences.size() > given.length) {
      given = Arrays.copyOf(given, 2 * sentences.size());
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (given[i] == null) {
        given[i] = new long[width];
      } else {
        Arrays.fill(given[i], 0);
      }
      take(sentences.get(i), given[i]);
    }
  }

  private void classify() {
    int size = speech.words();
    if (size > words.length) {
      words = new int[2 * size];
      sentenceFrom = new int[2 * size];
      sentenceTo = new int[2 * size];
    }
    boolean opening = size > 0 && speech.opensClause(0);
    for (int i = 0; i < size; i++) {
      boolean closing = speech.closesClause(i);
      words[i] = classes.of(speech.tokens().get(i).form(), opening, closing);
      opening = closing;
    }
  }

  private void take(Sentence sentence, long[] row) {
    row[0] = 1L << Anchors.MET;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      word(i).addTo(row);
      sentenceFrom[i] = sentence.from();
      sentenceTo[i] = sentence.to();
    }
  }

  /** The class of a word. */
  WordClass word(int word) {
    return classes.get(words[word]);
  }

  /** The first word of a word's sentence. */
  int sentenceFrom(int word) {
    return sentenceFrom[word];
  }

  /** The word after the last of a word's sentence. */
  int sentenceTo(int word) {
    return sentenceTo[word];
  }

  /**
   * Adds the places of all anchors around which patterns of some groups may stand.
   *
   * @param signs gets the places, in the order of the text
   */
  void signs(int firstGroup, int lastGroup, Places signs) {
    List<Sentence> sentences = speech.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      long[] row = given[i];
      int to = sentences.get(i).to();
      for (int word = sentences.get(i).from(); word < to; word++) {
        word(word).signs(firstGroup, lastGroup, row, word, signs);
      }
    }
  }
}
