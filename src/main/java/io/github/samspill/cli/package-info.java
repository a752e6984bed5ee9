/**
 * The commands: options in, exit code out, and no logic of their own. It may import everything;
 * nothing imports it but the job for Spark.
 */
package io.github.samspill.cli;
