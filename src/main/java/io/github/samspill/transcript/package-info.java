/**
 * A group session as it was transcribed: sessions, turns, speakers and their roles, as immutable
 * values. It imports nothing of the program and touches no file.
 */
package io.github.samspill.transcript;
