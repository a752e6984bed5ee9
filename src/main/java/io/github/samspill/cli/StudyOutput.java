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

/** How a study is written, for every command that looks at many sessions. */
final class StudyOutput implements Options {
  /** How a study can be written. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    CSV
  }

  private final Given<Format> format =
      Given.option(
          Format.class, "--format", "FORMAT", "text", "text (default), markdown, html or csv.");

  private final Given<Language> language = Given.language("page");

  private final OutputOption output = new OutputOption();

  @Override
  public void addTo(Described command) {
    command.takes(format, language).takes(output);
  }

  /** Makes a page with the words of the language. */
  interface Paged {
    Page of(StudyPage words);
  }

  /** Writes a table. */
  interface Tabled {
    void write(Appendable out) throws IOException;
  }

  void write(Studied studied, Paged page, Tabled table, Streams streams) throws IOException {
    Words words = new Words(language.value());
    StudyPage study = new StudyPage(words, new MeasureWords(words, studied.ruleSet().factors()));
    output.write(
        out -> {
          switch (format.value()) {
            case TEXT -> new TextPage(streams.style()).write(page.of(study), out);
            case MARKDOWN -> new MarkdownPage().write(page.of(study), out);
            case HTML -> new HtmlPage(language.value()).write(page.of(study), out);
            case CSV -> table.write(out);
          }
        },
        streams);
  }
}
