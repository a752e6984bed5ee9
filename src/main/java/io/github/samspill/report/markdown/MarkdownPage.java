package io.github.samspill.report.markdown;

import io.github.samspill.report.Page;
import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.PageFormat;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown with tables; a text shows as text whatever signs it holds. */
public final class MarkdownPage implements PageFormat {

  @Override
  public void write(Page page, Appendable out) throws IOException {
    out.append("# ").append(escaped(page.title())).append('\n');
    for (Section section : page.sections()) {
      if (!section.heading().isEmpty()) {
        out.append("\n## ").append(escaped(section.heading())).append('\n');
      }
      for (Block block : section.blocks()) {
        if (block instanceof Page.Multiples) {
          continue;
        }
        out.append('\n');
        write(block, out);
      }
    }
  }

  private static void write(Block block, Appendable out) throws IOException {
    if (block instanceof Page.Paragraph paragraph) {
      out.append(opening(paragraph.text())).append('\n');
    } else if (block instanceof Page.Strip strip) {
      write(strip.table(), out);
    } else if (block instanceof Page.Table table) {
      row(table.columns().stream().map(Column::title).toList(), out);
      row(table.columns().stream().map(c -> c.numbers() ? "---:" : "---").toList(), out);
      for (List<String> cells : table.rows()) {
        row(cells.stream().map(MarkdownPage::escaped).toList(), out);
      }
    } else if (block instanceof Quotation quotation) {
      write(quotation, out);
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static void write(Quotation quotation, Appendable out) throws IOException {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : quotation.marks()) {
      if (mark.start() >= at) {
        String words = escaped(quotation.text().substring(mark.start(), mark.end()));
        text.append(escaped(quotation.text().substring(at, mark.start())))
            .append(mark.counts() ? "**" + words + "**" : "*" + words + "*");
        at = mark.end();
      }
    }
    text.append(escaped(quotation.text().substring(at)));
    out.append("> ").append(opening(quotation.label())).append(": ").append(text).append('\n');
    for (Mark mark : quotation.marks()) {
      String words = quotation.text().substring(mark.start(), mark.end());
      out.append("> - ")
          .append(opening(words))
          .append(" — ")
          .append(escaped(mark.note()))
          .append('\n');
    }
    if (!quotation.more().isEmpty()) {
      out.append("> - ").append(opening(quotation.more())).append('\n');
    }
  }

  /** A text at the start of a block, where some signs make a list or a quotation of it. */
  private static String opening(String text) {
    return escaped(text.strip()).replaceFirst("^(\\d*)([-+=>.)])", "$1\\\\$2");
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        safe.append(' ');
      } else if (c == '<') {
        safe.append("&lt;");
      } else if (c == '&') {
        safe.append("&amp;");
      } else {
        safe.append("\\`*_[]|#~".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return safe.toString();
  }
}
