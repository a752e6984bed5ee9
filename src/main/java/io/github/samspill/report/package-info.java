/**
 * What is told about a session: a finished report with every number computed, its page of words and
 * tables in a language, and the contract of a renderer. It imports {@code metrics}, {@code tagging}
 * and {@code transcript}.
 */
package io.github.samspill.report;
