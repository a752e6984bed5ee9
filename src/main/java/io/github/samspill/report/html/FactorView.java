package io.github.samspill.report.html;

import io.github.samspill.metrics.FactorUse;
import io.github.samspill.report.picture.ThirdsPicture;
import java.util.List;

/**
 * One factor as the page shows it.
 *
 * @param sign the number of its sign and colour, from 0
 * @param name its name in the language of the page
 * @param use how it shows
 * @param heldBack number of held-back hits
 * @param thirds its turns over the session
 * @param shown the turns that carry it, quoted in full view
 * @param more those that are quoted behind a fold
 * @param held the turns in which it is held back
 */
public record FactorView(
    int sign,
    String name,
    FactorUse use,
    int heldBack,
    ThirdsPicture thirds,
    List<Quote> shown,
    List<Quote> more,
    List<Quote> held) {
  /** Copies the lists. */
  public FactorView {
    shown = List.copyOf(shown);
    more = List.copyOf(more);
    held = List.copyOf(held);
  }
}
