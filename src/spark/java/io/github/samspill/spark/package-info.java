/**
 * The job that does on Apache Spark what {@code batch} does on one machine: it finds the inputs,
 * sends them out in parts and writes the tables. It is built in the profile {@code spark} alone,
 * may import everything, and nothing imports it.
 */
package io.github.samspill.spark;
