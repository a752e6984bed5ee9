package io.github.samspill.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import java.io.IOException;

/** Writes a report as one page that needs nothing beside it: no network, no script, no picture. */
public final class HtmlRenderer implements Renderer {
  private final Words words;

  /** A renderer in a language. */
  public HtmlRenderer(Words words) {
    this.words = words;
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    StringOutput page = new StringOutput();
    JtereportGenerated.render(
        new OwaspHtmlTemplateOutput(page), null, new ReportView(report, words));
    out.append(page.toString());
  }
}
