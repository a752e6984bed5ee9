package io.github.samspill.report.text;

import io.github.samspill.report.Page;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.report.PageFormat;
import java.io.IOException;

/** Writes a page for a terminal: no line is wider than 80 columns. */
public final class TextPage implements PageFormat {
  /** Columns of a terminal. */
  static final int WIDTH = 80;

  private final Style style;

  /** Pages in a style. */
  public TextPage(Style style) {
    this.style = style;
  }

  @Override
  public void write(Page page, Appendable out) throws IOException {
    for (String line : Wrapping.lines(visible(page.title()), WIDTH)) {
      out.append(style.heading(line)).append('\n');
    }
    for (Section section : page.sections()) {
      if (!section.heading().isEmpty()) {
        out.append('\n').append(style.heading(section.heading())).append('\n');
      }
      boolean first = true;
      for (Block block : section.blocks()) {
        if (block instanceof Page.Multiples) {
          continue;
        }
        if (!first) {
          out.append('\n');
        }
        first = false;
        write(block, out);
      }
    }
  }

  private void write(Block block, Appendable out) throws IOException {
    if (block instanceof Page.Paragraph paragraph) {
      for (String line : Wrapping.lines(visible(paragraph.text()), WIDTH - 2)) {
        out.append("  ").append(line).append('\n');
      }
    } else if (block instanceof Table table) {
      new Grid(visible(table), WIDTH - 2).write("  ", out);
    } else if (block instanceof Page.Strip strip) {
      Lanes.write(
          strip.lanes().stream()
              .map(lane -> new Page.Lane(visible(lane.label()), lane.bars(), lane.levels()))
              .toList(),
          out);
    } else if (block instanceof Quotation quotation) {
      new Marking(style).write(visible(quotation), out);
    }
  }

  private static Table visible(Table table) {
    return new Table(
        table.columns(),
        table.rows().stream().map(row -> row.stream().map(TextPage::visible).toList()).toList());
  }

  private static Quotation visible(Quotation quotation) {
    return new Quotation(
        visible(quotation.label()),
        visible(quotation.text()),
        quotation.marks().stream()
            .map(m -> new Mark(m.start(), m.end(), m.counts(), visible(m.note())))
            .toList(),
        visible(quotation.more()));
  }

  /** The text without control characters, which a terminal would obey; offsets stay. */
  private static String visible(String text) {
    return text.replaceAll("\\p{Cc}", " ");
  }
}
