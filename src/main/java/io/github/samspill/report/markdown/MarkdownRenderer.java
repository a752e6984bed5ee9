package io.github.samspill.report.markdown;

import io.github.samspill.report.PageWriter;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import java.io.IOException;

/** Writes a report as Markdown with tables. */
public final class MarkdownRenderer implements Renderer {
  private final PageWriter writer;

  /** A renderer in a language. */
  public MarkdownRenderer(Words words) {
    this.writer = new PageWriter(words);
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    new MarkdownPage().write(writer.page(report), out);
  }
}
