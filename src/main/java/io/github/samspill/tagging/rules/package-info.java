/**
 * Rule files in: YAML becomes a rule set, or a list of everything that is wrong with the files. It
 * imports {@code tagging}, {@code transcript} (for roles), {@code problem} and Jackson.
 */
package io.github.samspill.tagging.rules;
