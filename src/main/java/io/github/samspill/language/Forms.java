package io.github.samspill.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * The forms seen so far, found by their characters without making a string of them. Each is
 * lower-cased, normalised and stemmed when it is first seen. A table with open addressing.
 */
final class Forms {
  private static final int SLOTS = Integer.highestOneBit(Analysis.FORMS_KEPT) * 4;

  private final Surface source = new Surface();
  private final TokenStream chain =
      new ScandinavianNormalizationFilter(new LowerCaseFilter(source));
  private final CharTermAttribute normalised = chain.addAttribute(CharTermAttribute.class);
  private final NorwegianStemmer stemmer = new NorwegianStemmer();
  private Form[] slots = new Form[1 << 10];
  private int size;

  /** A stream of one word, for the filters that follow. */
  private static final class Surface extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next;

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }

  /** The form that these characters write. */
  Form of(char[] characters, int length) {
    int hash = hash(characters, length);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null) {
      if (isWritten(slots[slot].surface(), characters, length)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == Analysis.FORMS_KEPT) {
      slots = new Form[SLOTS];
      size = 0;
    } else if (2 * size > slots.length) {
      grow();
    }
    Form form = form(new String(characters, 0, length));
    put(form, hash);
    return form;
  }

  private void grow() {
    Form[] old = slots;
    slots = new Form[Math.min(SLOTS, 4 * old.length)];
    for (Form form : old) {
      if (form != null) {
        char[] characters = form.surface().toCharArray();
        put(form, hash(characters, characters.length));
      }
    }
  }

  private void put(Form form, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = form;
  }

  private Form form(String surface) {
    String lower = same(surface.toLowerCase(Locale.ROOT), surface);
    String word = same(normalised(surface), lower);
    boolean isWord = surface.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Form(size++, surface, lower, word, same(stem(word), word), isWord);
  }

  /** Strings that say the same are kept once. */
  private static String same(String made, String known) {
    return made.equals(known) ? known : made;
  }

  private String normalised(String surface) {
    source.next = surface;
    try {
      chain.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return normalised.toString();
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static int hash(char[] characters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean isWritten(String surface, char[] characters, int length) {
    if (surface.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (surface.charAt(i) != characters[i]) {
        return false;
      }
    }
    return true;
  }
}
