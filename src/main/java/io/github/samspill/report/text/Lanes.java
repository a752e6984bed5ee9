package io.github.samspill.report.text;

import io.github.samspill.report.Page.Lane;
import java.io.IOException;
import java.util.List;

/** Lanes of block characters, higher the more there is; a lane of marks has a sign where any is. */
final class Lanes {
  private static final String LEVELS = " ▁▂▃▄▅▆▇█";
  private static final int LABEL = 22;

  private Lanes() {}

  static void write(List<Lane> lanes, Appendable out) throws IOException {
    int label =
        Math.min(LABEL, lanes.stream().mapToInt(lane -> lane.label().length()).max().orElse(0));
    for (Lane lane : lanes) {
      String shown = lane.label().length() > label ? cut(lane.label(), label) : lane.label();
      StringBuilder line = new StringBuilder("  ").append(shown);
      line.append(" ".repeat(label - shown.length() + 2));
      lane.levels().forEach(level -> line.append(sign(lane, level)));
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static String cut(String label, int length) {
    return label.substring(0, length - 1) + "…";
  }

  private static char sign(Lane lane, double level) {
    if (!lane.bars()) {
      return level > 0 ? '●' : '·';
    }
    return LEVELS.charAt((int) Math.ceil(level * (LEVELS.length() - 1)));
  }
}
