/**
 * The report as a page to look at: one file that needs nothing beside it. It imports {@code
 * report}, {@code report.picture} and what those import; how the page looks stands in the
 * templates.
 */
package io.github.samspill.report.html;
