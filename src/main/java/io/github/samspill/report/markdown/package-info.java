/** A report as Markdown, which shows every text as text. It imports {@code report}. */
package io.github.samspill.report.markdown;
