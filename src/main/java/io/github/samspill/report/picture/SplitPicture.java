package io.github.samspill.report.picture;

import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Share;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar of all words, parted by role.
 *
 * @param width the picture's width, in its own units
 * @param height its height
 * @param parts leaders, members, unknown speakers; only those who have words
 */
public record SplitPicture(double width, double height, List<Part> parts) {
  private static final double WIDTH = 600;
  private static final double HEIGHT = 16;

  /** Copies the parts. */
  public SplitPicture {
    parts = List.copyOf(parts);
  }

  /**
   * One role.
   *
   * @param share its words of all words, 0 to 1
   */
  public record Part(Role role, Measure share, double x, double width) {}

  /** Draws the shares of words. */
  public static SplitPicture of(List<Share> speakers) {
    List<Part> parts = new ArrayList<>();
    double before = 0;
    for (Role role : List.of(Role.LEADER, Role.MEMBER, Role.UNKNOWN)) {
      double share =
          speakers.stream()
              .filter(one -> one.speaker().role() == role)
              .mapToDouble(one -> one.wordShare().number().orElse(0))
              .sum();
      if (share > 0) {
        double x = Grain.of(before * WIDTH);
        before += share;
        parts.add(new Part(role, Measure.of(share), x, Grain.of(Grain.of(before * WIDTH) - x)));
      }
    }
    return new SplitPicture(WIDTH, HEIGHT, parts);
  }
}
