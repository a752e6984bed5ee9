package io.github.samspill.language;

/**
 * A run of words up to a sentence's end.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param asked whether a question mark ends it
 */
public record Sentence(int from, int to, boolean asked) {}
