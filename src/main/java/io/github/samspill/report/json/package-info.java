/**
 * Reports and tagged turns as JSON, with wire records of their own. It imports {@code report},
 * {@code metrics}, {@code tagging}, {@code transcript} and Jackson.
 */
package io.github.samspill.report.json;
