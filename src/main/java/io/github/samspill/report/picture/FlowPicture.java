package io.github.samspill.report.picture;

import io.github.samspill.metrics.Flow;
import io.github.samspill.metrics.Share;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sociogram: everybody as a disc as large as their share of the words, and an arrow from each to
 * whom they hand the floor, as wide as it is often. One leader stands in the middle when most of
 * the talk goes through them, else among the members.
 *
 * @param size the picture's width and height, in its own units
 * @param discs everybody, in the order of the roster
 * @param arrows the strongest first
 * @param leftOut how many arrows are too many to be drawn, the weakest
 * @param middle whether a leader stands in the middle
 */
public record FlowPicture(
    double size, List<Disc> discs, List<Arrow> arrows, int leftOut, boolean middle) {
  private static final double SIZE = 440;
  private static final double CENTRE = SIZE / 2;
  private static final double RING = 165;
  private static final double SMALLEST = 15;
  private static final double LARGEST = 34;
  private static final double WIDEST = 6;
  private static final double BEND = 0.14;

  /** Copies the lists. */
  public FlowPicture {
    discs = List.copyOf(discs);
    arrows = List.copyOf(arrows);
  }

  /** Share of the changes, from or to the leader, from which on the leader stands in the middle. */
  public static double throughLeader() {
    return Limits.OF_FILE.throughLeader();
  }

  /** One person. */
  public record Disc(
      String speaker, boolean leader, boolean silent, double x, double y, double r) {}

  /**
   * How often the floor went from one to another.
   *
   * @param path the line, as the d of an SVG path
   * @param head the head, as the points of an SVG polygon
   * @param width the line's width
   */
  public record Arrow(String from, String to, int count, String path, String head, double width) {}

  /** Draws who follows whom. */
  public static FlowPicture of(List<Share> speakers, List<Flow> flows) {
    boolean middle = leaderInMiddle(speakers, flows);
    List<Disc> discs = discs(speakers, middle);
    Map<String, Disc> byCode = new HashMap<>();
    discs.forEach(disc -> byCode.put(disc.speaker(), disc));
    List<Flow> strongest =
        flows.stream()
            .sorted(Comparator.comparingInt(Flow::count).reversed())
            .limit(Limits.OF_FILE.mostArrows())
            .toList();
    int most = strongest.stream().mapToInt(Flow::count).max().orElse(1);
    return new FlowPicture(
        SIZE,
        discs,
        strongest.stream()
            .map(flow -> arrow(flow, byCode.get(flow.from()), byCode.get(flow.to()), most))
            .toList(),
        flows.size() - strongest.size(),
        middle);
  }

  private static boolean leaderInMiddle(List<Share> speakers, List<Flow> flows) {
    List<String> leaders =
        speakers.stream()
            .filter(share -> share.speaker().role() == Role.LEADER)
            .map(share -> share.speaker().id())
            .toList();
    int all = flows.stream().mapToInt(Flow::count).sum();
    int through =
        flows.stream()
            .filter(flow -> leaders.contains(flow.from()) || leaders.contains(flow.to()))
            .mapToInt(Flow::count)
            .sum();
    return leaders.size() == 1 && all > 0 && through >= Limits.OF_FILE.throughLeader() * all;
  }

  private static List<Disc> discs(List<Share> speakers, boolean middle) {
    double most =
        speakers.stream()
            .mapToDouble(share -> share.wordShare().number().orElse(0))
            .max()
            .orElse(0);
    int onRing = speakers.size() - (middle ? 1 : 0);
    List<Disc> discs = new ArrayList<>();
    int place = 0;
    for (Share share : speakers) {
      boolean leader = share.speaker().role() == Role.LEADER;
      boolean inMiddle = middle && leader;
      double angle = 2 * Math.PI * place / Math.max(1, onRing) - Math.PI / 2;
      place += inMiddle ? 0 : 1;
      double part = most == 0 ? 0 : share.wordShare().number().orElse(0) / most;
      discs.add(
          new Disc(
              share.speaker().id(),
              leader,
              share.turns() == 0,
              Grain.of(inMiddle ? CENTRE : CENTRE + RING * Math.cos(angle)),
              Grain.of(inMiddle ? CENTRE : CENTRE + RING * Math.sin(angle)),
              Grain.of(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(part))));
    }
    return discs;
  }

  private static Arrow arrow(Flow flow, Disc from, Disc to, int most) {
    double width = Grain.of(0.8 + (WIDEST - 0.8) * flow.count() / most);
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double ux = (to.x() - from.x()) / length;
    double uy = (to.y() - from.y()) / length;
    // Both ways between two people bend to their own right, so that neither covers the other.
    double bendX = (from.x() + to.x()) / 2 - uy * BEND * length;
    double bendY = (from.y() + to.y()) / 2 + ux * BEND * length;
    Point start = towards(from.x(), from.y(), bendX, bendY, from.r() + 2);
    Point tip = towards(to.x(), to.y(), bendX, bendY, to.r() + 2);
    double headLength = 5 + width;
    Point neck = towards(tip.x(), tip.y(), bendX, bendY, headLength);
    double nx = -(tip.y() - neck.y()) / headLength;
    double ny = (tip.x() - neck.x()) / headLength;
    double half = 2.5 + width * 0.7;
    String path = "M" + start + " Q" + Grain.of(bendX) + " " + Grain.of(bendY) + " " + neck;
    String head =
        tip
            + " "
            + new Point(neck.x() + nx * half, neck.y() + ny * half)
            + " "
            + new Point(neck.x() - nx * half, neck.y() - ny * half);
    return new Arrow(flow.from(), flow.to(), flow.count(), path, head, width);
  }

  private static Point towards(double x, double y, double toX, double toY, double distance) {
    double length = Math.hypot(toX - x, toY - y);
    return new Point(x + (toX - x) / length * distance, y + (toY - y) / length * distance);
  }

  private record Point(double x, double y) {
    @Override
    public String toString() {
      return Grain.of(x) + " " + Grain.of(y);
    }
  }
}
