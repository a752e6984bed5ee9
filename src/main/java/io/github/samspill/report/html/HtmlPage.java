package io.github.samspill.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.samspill.report.Language;
import io.github.samspill.report.Page;
import io.github.samspill.report.PageFormat;
import java.io.IOException;

/** Writes a page of words, tables and small pictures in the manner of the report. */
public final class HtmlPage implements PageFormat {
  private final Language language;

  /** Pages whose words are in a language. */
  public HtmlPage(Language language) {
    this.language = language;
  }

  @Override
  public void write(Page page, Appendable out) throws IOException {
    StringOutput html = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, language.id(), page);
    out.append(html.toString());
  }
}
