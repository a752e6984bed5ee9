package io.github.samspill.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Three bars, one a third of the session.
 *
 * @param width the picture's width, in its own units
 * @param height its height
 * @param bars from the first third to the last
 */
public record ThirdsPicture(double width, double height, List<Bar> bars) {
  private static final double BAR = 30;
  private static final double STEP = 38;
  private static final double TALLEST = 34;
  private static final double BASE = 50;

  /** Copies the bars. */
  public ThirdsPicture {
    bars = List.copyOf(bars);
  }

  /**
   * One third.
   *
   * @param count its turns
   * @param middle where its number stands
   */
  public record Bar(int count, double x, double y, double width, double height, double middle) {}

  /**
   * Draws the thirds.
   *
   * @param thirds turns in each
   * @param most turns of the tallest bar, of all pictures that are to be compared
   */
  public static ThirdsPicture of(List<Integer> thirds, int most) {
    List<Bar> bars = new ArrayList<>();
    for (int count : thirds) {
      double x = 2 + bars.size() * STEP;
      double height = most == 0 ? 0 : Grain.of(TALLEST * count / most);
      bars.add(new Bar(count, x, Grain.of(BASE - height), BAR, height, x + BAR / 2));
    }
    return new ThirdsPicture(4 + STEP * thirds.size(), BASE + 2, bars);
  }
}
