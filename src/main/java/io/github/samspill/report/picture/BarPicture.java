package io.github.samspill.report.picture;

/**
 * A bar for a share.
 *
 * @param width the picture's width, in its own units
 * @param height its height
 * @param filled how much of the width the share takes
 */
public record BarPicture(double width, double height, double filled) {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 10;

  /** Draws a share, 0 to 1. */
  public static BarPicture of(double share) {
    return new BarPicture(WIDTH, HEIGHT, Grain.of(share * WIDTH));
  }
}
