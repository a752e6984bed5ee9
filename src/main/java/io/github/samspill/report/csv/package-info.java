/**
 * Reports and tagged turns as tidy CSV tables. It imports {@code report}, {@code metrics}, {@code
 * tagging}, {@code transcript} and Commons CSV.
 */
package io.github.samspill.report.csv;
