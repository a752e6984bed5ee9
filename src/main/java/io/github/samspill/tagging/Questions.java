package io.github.samspill.tagging;

import java.util.List;

/**
 * What is asked in a text.
 *
 * @param spans the words that are asked, in the order of the text
 * @param atEnd whether the text ends in a question
 * @param clauses where its clauses begin
 */
record Questions(List<Frames.Span> spans, boolean atEnd, Clauses clauses) {}
