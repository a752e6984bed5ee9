/** A report for a terminal of 80 columns. It imports {@code report} alone. */
package io.github.samspill.report.text;
