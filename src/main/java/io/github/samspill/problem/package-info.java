/**
 * Faults in what the user handed in, as values that print themselves. It imports nothing of the
 * program, so that every layer may name a fault.
 */
package io.github.samspill.problem;
