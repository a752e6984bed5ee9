package io.github.samspill.report.text;

import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import java.io.IOException;

/** A turn with its evidence marked: «what counts» and ‹what is held back›, and why below it. */
public final class Marking {
  private final Style style;

  /** Marks in a style. */
  public Marking(Style style) {
    this.style = style;
  }

  void write(Quotation quotation, Appendable out) throws IOException {
    String marked = marked(quotation);
    for (String line : Wrapping.lines(quotation.label() + ": " + marked, TextPage.WIDTH - 2)) {
      out.append("  ").append(line).append('\n');
    }
    for (Mark mark : quotation.marks()) {
      String words = quotation.text().substring(mark.start(), mark.end());
      String shown = mark.counts() ? style.counted(words) : style.heldBack(words);
      for (String line : Wrapping.lines(shown + " " + mark.note(), TextPage.WIDTH - 6)) {
        out.append("      ").append(line).append('\n');
      }
    }
    if (!quotation.more().isEmpty()) {
      for (String line : Wrapping.lines(quotation.more(), TextPage.WIDTH - 6)) {
        out.append("      ").append(line).append('\n');
      }
    }
  }

  /** The text with its marks; of marks that overlap, the one that begins first. */
  private String marked(Quotation quotation) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : quotation.marks()) {
      if (mark.start() >= at) {
        String words = quotation.text().substring(mark.start(), mark.end());
        text.append(quotation.text(), at, mark.start())
            .append(mark.counts() ? style.counted(words) : style.heldBack(words));
        at = mark.end();
      }
    }
    return text.append(quotation.text().substring(at)).toString();
  }
}
