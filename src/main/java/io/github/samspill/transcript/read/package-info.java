/**
 * Transcripts in: files of several formats become sessions, or a list of everything that is wrong
 * with them. It imports {@code transcript} and {@code problem}, and the libraries for CSV and JSON.
 */
package io.github.samspill.transcript.read;
