/** A report as Markdown. It imports {@code report} alone. */
package io.github.samspill.report.markdown;
