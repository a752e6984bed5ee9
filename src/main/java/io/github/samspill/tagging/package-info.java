/**
 * Which turns carry which factor, and the evidence for it: patterns, one matcher for all rules, and
 * the framing that holds hits back. It imports {@code language} and {@code transcript} and does no
 * I/O.
 */
package io.github.samspill.tagging;
