/**
 * Reports, explanations and rules for a terminal of 80 columns. It imports {@code report}, {@code
 * tagging} and {@code metrics}.
 */
package io.github.samspill.report.text;
