package io.github.samspill.cli;

import io.github.samspill.cli.StudiedSessions.Studied;
import io.github.samspill.report.Language;
import io.github.samspill.report.MeasureWords;
import io.github.samspill.report.Page;
import io.github.samspill.report.StudyPage;
import io.github.samspill.report.Words;
import io.github.samspill.report.html.HtmlPage;
import io.github.samspill.report.markdown.MarkdownPage;
import io.github.samspill.report.text.TextPage;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a study is written, for every command that looks at many sessions. */
final class StudyOutput {
  /** How a study can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown, html or csv.")
  private Format format;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "nb",
      description = "The words of the page: nb (default), nn or en.")
  private Language language;

  @Mixin private OutputOption output;

  /** Makes a page with the words of the language. */
  interface Paged {
    Page of(StudyPage words);
  }

  /** Writes a table. */
  interface Tabled {
    void write(Appendable out) throws IOException;
  }

  void write(Studied studied, Paged page, Tabled table, Streams streams) throws IOException {
    Words words = new Words(language);
    StudyPage study = new StudyPage(words, new MeasureWords(words, studied.ruleSet().factors()));
    output.write(
        out -> {
          switch (format) {
            case TEXT -> new TextPage(streams.style()).write(page.of(study), out);
            case MARKDOWN -> new MarkdownPage().write(page.of(study), out);
            case HTML -> new HtmlPage(language).write(page.of(study), out);
            case CSV -> table.write(out);
          }
        },
        streams);
  }
}
