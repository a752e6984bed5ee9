/**
 * The program as a library: a value that analyses sessions and can be sent to where they are. It
 * imports {@code report}, {@code tagging}, {@code tagging.rules}, {@code transcript} and {@code
 * problem}.
 */
package io.github.samspill;
