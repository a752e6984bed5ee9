package io.github.samspill.report.picture;

import io.github.samspill.metrics.Glance;
import io.github.samspill.metrics.Glance.Stretch;
import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A time line with one lane a speaker: each turn a bar of its length, a sign above it for each of
 * its factors, the long silences as bands over all lanes.
 *
 * @param width the picture's width, in its own units
 * @param height its height
 * @param plotLeft where the session begins
 * @param plotRight where it ends
 * @param axis the height at which the ticks stand
 * @param lanes one a speaker, from the top
 * @param bars one a turn
 * @param signs one for each factor of each turn
 * @param bands one a long silence
 * @param ticks the axis
 */
public record GlancePicture(
    double width,
    double height,
    double plotLeft,
    double plotRight,
    double axis,
    List<Lane> lanes,
    List<Bar> bars,
    List<Sign> signs,
    List<Band> bands,
    List<Tick> ticks) {
  private static final double WIDTH = 1000;
  private static final double RIGHT = 985;
  private static final double TOP = 14;
  private static final double LANE = 36;
  private static final double BAR = 12;
  private static final double SIGN = 9;
  private static final double THINNEST = 1.4;
  private static final double LETTER = 7.4;
  private static final double[] STEPS = {10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
  private static final int MOST_TICKS = 10;

  /** Copies the lists. */
  public GlancePicture {
    lanes = List.copyOf(lanes);
    bars = List.copyOf(bars);
    signs = List.copyOf(signs);
    bands = List.copyOf(bands);
    ticks = List.copyOf(ticks);
  }

  /**
   * A speaker's lane.
   *
   * @param speaker who
   * @param baseline where the code is written
   * @param bottom where the lane ends
   */
  public record Lane(Speaker speaker, double baseline, double bottom) {}

  /**
   * A turn.
   *
   * @param tagged whether it carries a factor
   */
  public record Bar(String turn, double x, double y, double width, double height, boolean tagged) {}

  /**
   * A factor of a turn, as a sign round a point.
   *
   * @param turn the turn's id
   * @param factor the factor's id
   */
  public record Sign(String turn, String factor, double x, double y) {}

  /**
   * A long silence.
   *
   * @param seconds how long it lasts
   * @param labelled whether there is room to write that
   */
  public record Band(double x, double width, double seconds, boolean labelled) {}

  /**
   * A place on the axis.
   *
   * @param value seconds, or words, from the beginning
   */
  public record Tick(double x, double value) {}

  /**
   * Draws a session.
   *
   * @param speakers everybody, in the order of the lanes
   */
  public static GlancePicture of(Glance glance, List<Speaker> speakers) {
    int longest = speakers.stream().mapToInt(speaker -> speaker.id().length()).max().orElse(1);
    double left = Grain.of(Math.min(160, Math.max(40, 14 + longest * LETTER)));
    Scale scale = new Scale(left, glance.length());
    List<Lane> lanes = new ArrayList<>();
    Map<String, Double> tops = new HashMap<>();
    for (Speaker speaker : speakers) {
      double top = TOP + lanes.size() * LANE;
      tops.put(speaker.id(), top);
      lanes.add(new Lane(speaker, Grain.of(top + LANE - 5), Grain.of(top + LANE)));
    }
    List<Bar> bars = new ArrayList<>();
    for (Stretch turn : glance.turns()) {
      bars.add(
          new Bar(
              turn.turn(),
              scale.x(turn.from()),
              Grain.of(tops.get(turn.speaker()) + LANE - BAR - 3),
              Grain.of(Math.max(THINNEST, scale.x(turn.to()) - scale.x(turn.from()))),
              BAR,
              !turn.factors().isEmpty()));
    }
    double axis = TOP + speakers.size() * LANE;
    return new GlancePicture(
        WIDTH,
        axis + 22,
        left,
        RIGHT,
        axis,
        lanes,
        bars,
        signs(glance, tops, scale),
        bands(glance, scale),
        ticks(glance.length(), scale));
  }

  private record Scale(double left, double length) {
    double x(double place) {
      return Grain.of(left + (length == 0 ? 0 : place / length) * (RIGHT - left));
    }
  }

  /** Signs that would cover each other stand on two levels, then side by side. */
  private static List<Sign> signs(Glance glance, Map<String, Double> tops, Scale scale) {
    Map<String, double[]> free = new HashMap<>();
    List<Sign> signs = new ArrayList<>();
    for (Stretch turn : glance.turns()) {
      double middle = (scale.x(turn.from()) + scale.x(turn.to())) / 2;
      double[] levels =
          free.computeIfAbsent(turn.speaker(), unused -> new double[] {scale.left(), scale.left()});
      for (String factor : turn.factors()) {
        int level = levels[0] <= middle || levels[0] <= levels[1] ? 0 : 1;
        double x = Math.min(Math.max(middle, levels[level]), RIGHT);
        levels[level] = x + SIGN + 1;
        double y = tops.get(turn.speaker()) + LANE - BAR - 8 - level * SIGN;
        signs.add(new Sign(turn.turn(), factor, Grain.of(x), Grain.of(y)));
      }
    }
    return signs;
  }

  private static List<Band> bands(Glance glance, Scale scale) {
    List<Band> bands = new ArrayList<>();
    double writtenTo = 0;
    for (Glance.Silent silent : glance.silences()) {
      double x = scale.x(silent.from());
      double width = Grain.of(Math.max(THINNEST, scale.x(silent.to()) - x));
      boolean room = x + width / 2 - 14 >= writtenTo;
      writtenTo = room ? x + width / 2 + 14 : writtenTo;
      bands.add(new Band(x, width, silent.to() - silent.from(), room));
    }
    return bands;
  }

  private static List<Tick> ticks(double length, Scale scale) {
    double step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && length / STEPS[i] <= MOST_TICKS; i--) {
      step = STEPS[i];
    }
    while (length / step > MOST_TICKS) {
      step *= 2;
    }
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= length; i++) {
      ticks.add(new Tick(scale.x(i * step), i * step));
    }
    return ticks;
  }
}
