/**
 * Many transcripts at once: finds them, works on all cores, and writes tables into a folder, each
 * whole or not at all. It imports {@code report}, {@code tagging}, {@code privacy}, {@code
 * language} and {@code transcript.read}.
 */
package io.github.samspill.batch;
