package io.github.samspill.report.csv;

import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.TaggedTurn;

/** A turn's hits in one cell. */
final class HitCell {
  private HitCell() {}

  /** {@code rule-id@start-end} of each hit, parted by spaces; empty when there is none. */
  static String of(TaggedTurn turn) {
    if (turn.evidence().isEmpty()) {
      return "";
    }
    StringBuilder cell = new StringBuilder();
    for (Evidence one : turn.evidence()) {
      if (one instanceof Evidence.Hit) {
        cell.append(cell.isEmpty() ? "" : " ").append(one.rule());
        cell.append('@').append(one.start()).append('-').append(one.end());
      }
    }
    return cell.toString();
  }
}
