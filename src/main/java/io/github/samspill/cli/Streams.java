package io.github.samspill.cli;

import io.github.samspill.report.text.Style;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; fails loudly
 * @param err messages
 * @param style how the output shows what matters
 */
public record Streams(InputStream in, Writer out, PrintWriter err, Style style) {}
