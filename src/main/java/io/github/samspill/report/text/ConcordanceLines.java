package io.github.samspill.report.text;

import io.github.samspill.tagging.Concordance.Place;
import io.github.samspill.tagging.Factor;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The places where a pattern stands, one below the other, in English. */
public final class ConcordanceLines {
  private static final int LEFT = 28;

  private final Style style;

  /** Lines in a style. */
  public ConcordanceLines(Style style) {
    this.style = style;
  }

  /**
   * Writes two lines a place: where it is, who says it and the turn's tags, then the words with
   * what stands around them; and a count.
   *
   * @throws IOException when the output cannot be written
   */
  public void write(List<Place> places, Appendable out) throws IOException {
    for (Place place : places) {
      out.append(style.heading(where(place))).append('\n');
      out.append("  ").append(context(place)).append('\n');
    }
    long turns = places.stream().map(place -> place.turn().turn()).distinct().count();
    out.append(count(places.size(), "place") + " in " + count(turns, "turn") + "\n");
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String where(Place place) {
    String tags =
        place.session().factors().stream()
            .filter(factor -> place.turn().carries(factor.id()))
            .map(Factor::id)
            .collect(Collectors.joining(", "));
    return place.session().session().id()
        + " turn "
        + place.turn().turn().id()
        + ", "
        + place.turn().turn().speaker()
        + " ("
        + place.session().role(place.turn()).id()
        + ")"
        + (tags.isEmpty() ? "" : ": " + tags);
  }

  private String context(Place place) {
    String text = place.turn().turn().text().replaceAll("\\s", " ");
    String words = text.substring(place.start(), place.end());
    int right = Math.max(0, TextPage.WIDTH - 2 - LEFT - 2 - Wrapping.width(words));
    return end(text.substring(0, place.start()))
        + style.counted(words)
        + start(text.substring(place.end()), right);
  }

  private static String end(String left) {
    int width = Wrapping.width(left);
    return width <= LEFT
        ? " ".repeat(LEFT - width) + left
        : "…" + left.substring(left.offsetByCodePoints(0, width - LEFT + 1));
  }

  private static String start(String right, int room) {
    return Wrapping.width(right) <= room || room == 0
        ? right.substring(0, room == 0 ? 0 : right.length())
        : right.substring(0, right.offsetByCodePoints(0, room - 1)) + "…";
  }
}
