/**
 * Questions over many sessions: how well tags agree with human codes. Pure; it imports {@code
 * tagging}, {@code transcript} and a library of agreement coefficients.
 */
package io.github.samspill.study;
