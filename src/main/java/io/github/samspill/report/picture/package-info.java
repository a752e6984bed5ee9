/**
 * Where the lines of a report's pictures lie: numbers alone, no words, no colours and no format. It
 * imports {@code metrics} and {@code transcript}.
 */
package io.github.samspill.report.picture;
