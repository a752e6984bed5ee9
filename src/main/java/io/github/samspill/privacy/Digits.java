package io.github.samspill.privacy;

/**
 * The digits of a text.
 *
 * @param count how many there are
 * @param longest how many stand in the longest row
 * @param first offset of the first; the text's length when there is none
 * @param end offset after the last; 0 when there is none
 * @param number whether one of them does not follow a letter, as those of speakers' codes do, or
 *     five stand in a row
 */
record Digits(int count, int longest, int first, int end, boolean number) {
  /** As many digits in a row are no speaker's code. */
  static final int LONG = 5;

  static Digits of(String text) {
    int count = 0;
    int longest = 0;
    int first = text.length();
    int end = 0;
    boolean number = false;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        row = 0;
        continue;
      }
      row++;
      number |= row == LONG || (row == 1 && (i == 0 || !Character.isLetter(text.charAt(i - 1))));
      count++;
      longest = Math.max(longest, row);
      first = Math.min(first, i);
      end = i + 1;
    }
    return new Digits(count, longest, first, end, number);
  }
}
