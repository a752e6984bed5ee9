/**
 * The anonymity check: finds in a turn's text what tells who somebody is, and puts placeholders in
 * its stead. It imports {@code transcript} and {@code language}, and the libraries for identity
 * numbers and telephone numbers; it touches no file.
 */
package io.github.samspill.privacy;
