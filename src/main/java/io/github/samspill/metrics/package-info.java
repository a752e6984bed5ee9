/**
 * What one tagged session measures: participation, interaction and factors, each with its
 * definition. Pure; it imports {@code tagging} and {@code transcript}.
 */
package io.github.samspill.metrics;
