package io.github.samspill.report.picture;

import io.github.samspill.metrics.Resource;
import java.util.Properties;

/**
 * What decides how a picture is drawn, as {@code picture.properties} has it.
 *
 * @param throughLeader share of the changes of speaker, from or to the leader, from which on the
 *     leader stands in the middle
 * @param mostArrows arrows that are drawn at the most
 */
record Limits(double throughLeader, int mostArrows) {
  /** The limits of the file. */
  static final Limits OF_FILE = read();

  private static Limits read() {
    Properties file = Resource.properties(Limits.class, "picture");
    return new Limits(
        Double.parseDouble(file.getProperty("through_leader")),
        Integer.parseInt(file.getProperty("most_arrows")));
  }
}
