package io.github.samspill.language;

/**
 * The forms seen so far, found by their characters without making a string of them. A table with
 * open addressing, whose keys lie side by side: most words are found without a look at their form.
 */
final class Forms {
  private static final int SLOTS = Integer.highestOneBit(Analysis.FORMS_KEPT) * 4;
  private static final int LONGEST_PACKED = 7;
  private static final long HASHED = Long.MIN_VALUE;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Spelling spelling = new Spelling();
  private long[] keys = new long[1 << 10];
  private Form[] forms = new Form[1 << 10];
  private int size;

  /** The form that these characters write. */
  Form of(char[] characters, int length) {
    long key = key(characters, length);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key && (key > 0 || isWritten(forms[slot].surface(), characters, length))) {
        return forms[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return add(key, new String(characters, 0, length));
  }

  /**
   * A key that no other word has; one below 0 for a long or strange word, which others may have.
   */
  private static long key(char[] characters, int length) {
    if (length > LONGEST_PACKED) {
      return hash(characters, length);
    }
    long packed = length;
    int all = 0;
    for (int i = 0; i < length; i++) {
      packed = (packed << 8) | characters[i];
      all |= characters[i];
    }
    return all <= 0xFF ? packed : hash(characters, length);
  }

  private static long hash(char[] characters, int length) {
    long hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash | HASHED;
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> Long.numberOfLeadingZeros(keys.length - 1));
  }

  private Form add(long key, String surface) {
    if (size == Analysis.FORMS_KEPT) {
      keys = new long[SLOTS];
      forms = new Form[SLOTS];
      size = 0;
    } else if (2 * size > keys.length) {
      grow();
    }
    Form form = spelling.form(size++, surface);
    put(key, form);
    return form;
  }

  private void grow() {
    long[] oldKeys = keys;
    Form[] oldForms = forms;
    keys = new long[Math.min(SLOTS, 4 * oldKeys.length)];
    forms = new Form[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldForms[i]);
      }
    }
  }

  private void put(long key, Form form) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    forms[slot] = form;
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
