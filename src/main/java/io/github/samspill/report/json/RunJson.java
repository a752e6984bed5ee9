package io.github.samspill.report.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The record of a batch: what made the tables beside it, without a clock and without a machine. */
public final class RunJson {
  /** The file's name. */
  public static final String NAME = "run.json";

  private RunJson() {}

  /**
   * An input as it was read.
   *
   * @param file its name in the tables
   * @param sha256 digest of the bytes that were read, in hexadecimal; empty when it could not be
   *     opened
   * @param bytes number of bytes
   * @param sessions sessions in it
   * @param turns turns in it
   * @param problems what is wrong with it; over 0 means that it gave no rows
   */
  public record InputUsed(
      String file, String sha256, long bytes, int sessions, long turns, int problems) {}

  private record RuleSetUsed(int count, @JsonProperty("sha256") String digest) {}

  private record Wire(
      String program, RuleSetUsed rules, Map<String, String> options, List<InputUsed> inputs) {}

  /** An input on one line. */
  public static String line(InputUsed input) {
    return Json.line(input);
  }

  /**
   * Reads a line back.
   *
   * @throws IOException when it is not such a line
   */
  public static InputUsed input(String line) throws IOException {
    return Json.read(line, InputUsed.class);
  }

  /**
   * The whole record.
   *
   * @param version the program's version
   * @param digest the rule set's digest
   * @param rules number of rules
   * @param options what the user chose
   * @param inputs the inputs, in the order of the tables
   */
  public static String of(
      String version,
      String digest,
      int rules,
      SortedMap<String, String> options,
      List<InputUsed> inputs) {
    return Json.pretty(new Wire(version, new RuleSetUsed(rules, digest), options, inputs)) + "\n";
  }
}
