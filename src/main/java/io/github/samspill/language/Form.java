package io.github.samspill.language;

/**
 * A written form of a word, known once however often it stands in the texts of one {@link
 * Analysis}. Whoever keeps something for each form may keep it by its number, if they look whether
 * it is still the same form: an analysis that has seen very many begins to number them anew.
 *
 * @param number its number in its analysis, from 0, below {@link Analysis#FORMS_KEPT}
 * @param surface as it stands in the text
 * @param lower in lower case
 * @param word lower-cased and normalised ({@code ä} as {@code æ}, {@code aa} as {@code å})
 * @param stem the word's stem
 * @param isWord whether it holds a letter or digit, as a word does and an emoji does not
 */
public record Form(
    int number, String surface, String lower, String word, String stem, boolean isWord) {}
