package io.github.samspill.report.text;

import io.github.samspill.report.PageWriter;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import java.io.IOException;

/** Writes a report for a terminal: no line is wider than 80 columns. */
public final class TextRenderer implements Renderer {
  private final PageWriter writer;
  private final TextPage page;

  /** A renderer in a language. */
  public TextRenderer(Words words, Style style) {
    this.writer = new PageWriter(words);
    this.page = new TextPage(style);
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    page.write(writer.page(report), out);
  }
}
