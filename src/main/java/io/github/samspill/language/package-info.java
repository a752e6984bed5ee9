/**
 * Text as words: Lucene's tokenizer and Norwegian normalisation, stems, sentences and clauses. It
 * imports {@code transcript} and Lucene.
 */
package io.github.samspill.language;
