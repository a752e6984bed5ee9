package io.github.samspill;

import io.github.samspill.report.Report;
import io.github.samspill.tagging.TaggedSession;

/**
 * What is found in a session.
 *
 * @param tagged the session with every turn tagged
 * @param report its figures; without quotations, which {@link Report#of} gives who wants them
 */
public record SessionAnalysis(TaggedSession tagged, Report report) {}
